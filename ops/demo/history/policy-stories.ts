import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { enterpriseCode, profileLines } from '../zone/enterprises.ts';
import type { Enterprise } from '../../../programmes/enterprise/enterprise.ts';
import { clauses } from '../zone/clauses.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { budgetCourse, clauseFor, policyCast, policyCourses } from './policy-courses.ts';
import type { PolicyCourse } from './policy-paying-courses.ts';
import { until } from './recent-past.ts';
import { personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 400_000;
/** Codes beyond those of the named enterprises. */
const firstCode = 100;

const all = (each: number) => [
  ...clauses.map((clause) => ({ course: budgetCourse, clause })),
  ...policyCourses.flatMap((course) => Array.from({ length: timesOf(course, each) }, () => ({ course, clause: null }))),
];

/** An ending is met as often as a state, less one, by all the courses together that lead there. */
const timesOf = ({ rests, lies }: PolicyCourse, each: number): number =>
  lies === undefined ? Math.ceil((each - 1) / policyCourses.filter((other) => other.rests === rests).length) : each;

/** Matters of policies in every state and at every ending, each of an enterprise of its own; the budgets come first. */
export const policyStories = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  all(each).map(({ course, clause }, index) => {
    const key = `${seed}-policy-${index}`;
    const chance = chanceOf(key);
    const about = clause ?? clauseFor(chance, course);
    const legs = course.legs(policyCast(chance, about, enterpriseCode(firstCode + index)));
    const [soonest, longest] = course.lies ?? [0, 15];
    const budget = course === budgetCourse;
    const days = budget ? 110 : soonest + ((index * 7) % (longest - soonest + 1));
    return {
      key,
      party: { name: personName(chanceOf(`${key}-who`)), phone: phoneOf(firstPhone + index) },
      item: about.key,
      rests: course.rests,
      steps: until(calendar, key, workdayFrom(calendar, before, -1 - days), legs),
      ...(budget ? { first: true as const } : {}),
    };
  });

const brands = [...'恒瑞鼎金鲁汇远信百天合盛明康新东泉联宏润启博众凯华广'];
const seconds = [...'润丰泰穗兴邦帆立川工力源德泽航岳城科基禾元远诚旋章'];
const trades = ['机械', '新材料', '食品', '纺织', '建材', '电子', '汽车零部件', '矿山装备', '环保设备', '医疗器械'];
const industries = ['C3429', 'C2651', 'C1499', 'C1711', 'C3021', 'C3985', 'C3670', 'C3511', 'C3591', 'C3584'];

/** The enterprises of those stories; what is known of each, and what is not, differs. */
export const storyEnterprises = (seed: string, each: number): readonly Enterprise[] =>
  all(each).map((_, index) => {
    const chance = chanceOf(`${seed}-enterprise-${index}`);
    const trade = index % trades.length;
    const values: Readonly<Record<string, unknown>> = {
      industry: industries[trade],
      founded: `${chance.between(2004, 2023)}-0${chance.between(1, 9)}-1${chance.between(0, 9)}`,
      staff: chance.between(12, 480),
      graduates: chance.between(0, 14),
      revenue: chance.between(300, 40_000) * 10_000_00,
      research: chance.between(10, 2_000) * 10_000_00,
      aboveScale: chance.next() < 0.6,
      highTechnology: chance.next() < 0.4,
      specialised: chance.next() < 0.2,
      equipment: chance.between(50, 1_500) * 10_000_00,
      projectFiled: chance.next() < 0.6,
      creditClean: chance.next() < 0.95,
    };
    const known = Object.fromEntries(
      Object.entries(values).filter(([field]) => field === 'industry' || chance.next() < 0.85),
    );
    const name = `${brands[index % brands.length]}${seconds[Math.floor(index / brands.length) % seconds.length]}${trades[trade]}有限公司`;
    return {
      creditCode: enterpriseCode(firstCode + index),
      name,
      aliases: [],
      status: 'active',
      address: `经心示范区工业${'一二三四五六七八'.charAt(index % 8)}路${chance.between(1, 99)}号`,
      contacts: [
        {
          name: personName(chanceOf(`${seed}-policy-${index}-who`)),
          role: '财务负责人',
          phone: phoneOf(firstPhone + index),
        },
      ],
      profile: profileLines(known, '2026-09-30'),
    };
  });
