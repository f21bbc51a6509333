import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../../kernel/day.ts';
import type { VisitPlan } from '../../../programmes/contact/visit-plan.ts';
import type { Enterprise } from '../../../programmes/enterprise/enterprise.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { enterpriseCode, namedEnterprises, profileLines } from '../zone/enterprises.ts';
import { chanceOf } from './chance.ts';
import { until } from './recent-past.ts';
import { enterpriseName, personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';
import { contactUnits, enterpriseVisitCourses } from './enterprise-visit-courses.ts';

/** Numbers and codes beyond those of the other stories. */
const firstPhone = 900_000;
const firstCode = 2_000;

const all = (each: number) => enterpriseVisitCourses.flatMap((course) => Array.from({ length: each }, () => course));

const who = (seed: string, index: number) => {
  const chance = chanceOf(`${seed}-visited-${index}`);
  return {
    key: enterpriseCode(firstCode + index),
    name: enterpriseName(chance),
    contact: { name: personName(chance), phone: phoneOf(firstPhone + index) },
    unit: chance.pick(contactUnits),
  };
};

/** One turn of a visit for each enterprise of its own, as far as it has come. */
export const enterpriseVisitStories = (
  calendar: Calendar,
  seed: string,
  before: Day,
  each: number,
): readonly TimedStory[] =>
  all(each).map(({ rests, lies: [soonest, longest], legs }, index) => {
    const key = `${seed}-enterprise-visit-${index}`;
    const { unit, contact, key: enterprise } = who(seed, index);
    const days = soonest + ((index * 7) % (longest - soonest + 1));
    return {
      key,
      party: contact,
      item: null,
      rests,
      about: { register: 'visit-plan', key: enterprise },
      steps: until(calendar, key, workdayFrom(calendar, before, -1 - days), legs(chanceOf(key), unit)),
    };
  });

/** The enterprises of those turns. */
export const visitedEnterprises = (seed: string, each: number): readonly Enterprise[] =>
  all(each).map((_, index) => {
    const { key, name, contact } = who(seed, index);
    const chance = chanceOf(`${seed}-visited-at-${index}`);
    return {
      creditCode: key,
      name,
      aliases: [],
      status: 'active',
      address: `经心示范区创新${'一二三四五六'.charAt(index % 6)}路${chance.between(1, 99)}号`,
      contacts: [{ ...contact, role: '总经理' }],
      profile: profileLines({ staff: chance.between(20, 400) }, '2026-09-30'),
    };
  });

/** What those enterprises agreed to: a visit every three months from the day of their turn; and two that are still to come. */
export const visitPlans = (calendar: Calendar, seed: string, before: Day, each: number): readonly VisitPlan[] => [
  ...enterpriseVisitStories(calendar, seed, before, each).map(({ steps }, index) => {
    const { key, name, contact, unit } = who(seed, index);
    const firstDay = dayOfMoment(steps[0]?.at ?? before);
    return agreed({ key, name, contact, unit, firstDay });
  }),
  ...namedEnterprises.slice(0, 2).flatMap(({ creditCode, name, contacts: [contact] }, index) => {
    const unit = contactUnits[index] ?? contactUnits[0];
    const firstDay = workdayFrom(calendar, before, 3 + index);
    return contact === undefined ? [] : [agreed({ key: creditCode, name, contact, unit, firstDay })];
  }),
];

type Agreeing = Pick<ReturnType<typeof who>, 'key' | 'name' | 'contact'> & {
  readonly unit: string;
  readonly firstDay: Day;
};
const agreed = ({ key, name, contact, unit, firstDay }: Agreeing): VisitPlan => ({
  key,
  name,
  contactUnit: unit,
  firstDay,
  everyMonths: 3,
  agreement: 'given',
  agreedBy: contact.name,
  agreedOn: addDays(firstDay, -14),
  phone: contact.phone,
});
