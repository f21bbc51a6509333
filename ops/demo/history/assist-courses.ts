import { zone } from '../zone/index.ts';
import {
  agree,
  askFor,
  assistCast,
  atOnce,
  called,
  confirm,
  contact,
  handOver,
  noteAgreement,
  offerTo,
  power,
  propose,
  signature,
  step,
  takeIt,
  takeOn,
} from './assist-legs.ts';
import type { AssistCast } from './assist-legs.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Course, Leg } from './leg.ts';
import type { Chance } from './chance.ts';

const course = (
  rests: string,
  weight: number,
  legs: (people: AssistCast, chance: Chance) => readonly Leg[],
  lies?: readonly [number, number],
  late?: readonly [number, number],
): Course => ({
  rests: rests.includes(':') ? rests : `assist: ${rests}`,
  weight,
  ...(lies ? { lies } : {}),
  ...(late ? { late } : {}),
  legs: (told) => legs(assistCast(told), told.chance),
});

const asked = (people: AssistCast): readonly Leg[] => [askFor('party', people), takeOn(people)];
const met = (people: AssistCast): readonly Leg[] => [...asked(people), contact(people, people.agent)];
const planned = (people: AssistCast): readonly Leg[] => [...met(people), propose(people, people.agent)];
const agreed = (people: AssistCast): readonly Leg[] => [...planned(people), agree];
const handed = (people: AssistCast): readonly Leg[] => [...agreed(people), handOver(people, people.agent)];
const helped = (people: AssistCast): readonly Leg[] => [askFor(people.agent, people), atOnce(people)];
const silent: Leg = { wait: workdays(6, 6), by: 'clock' };
const there = ({ other }: AssistCast, chance: Chance): string => hand(chance, other, 'clerk');

/** The other unit does not say a word for a working day, and the alliance office rules. */
const passedOver = (people: AssistCast): readonly Leg[] => [
  askFor('party', people),
  offerTo(people.agent, people.other),
  { wait: workdays(2, 2), by: 'clock' },
];
const rule = ({ office, other }: AssistCast, name = 'rule'): Leg => ({
  wait: minutes(30, 200),
  by: office,
  act: name,
  input: () => ({
    unit: other,
    reason: '主要环节在该单位窗口，由该单位帮办。',
    basis: ['own:帮办代办职责分工，列入公布的职责清单'],
  }),
});

/** How help goes: most at the counter there and then, some with a route map, a few with a power of attorney. */
export const assistCourses: readonly Course[] = [
  course('confirmed', 520, (people) => [...helped(people), confirm(true)]),
  course('confirmed', 120, (people) => [...helped(people), signature(people)]),
  course('unconfirmed', 40, (people) => [...helped(people), silent]),
  course('confirmed', 30, (people) => [...helped(people), called(people, true)]),
  course('confirmed', 40, (people) => [...handed(people), confirm(true)]),
  course('confirmed', 12, (people) => [
    askFor(people.agent, people),
    takeOn(people),
    contact(people, people.agent, minutes(2, 8)),
    propose(people, people.agent, minutes(8, 30)),
    noteAgreement(people, people.agent),
    step(people, people.agent),
    handOver(people, people.agent),
    signature(people),
  ]),
  // 代办: with the power of attorney that names who acts.
  course('confirmed', 14, (people) => [
    askFor('party', people, 'agency'),
    takeOn(people),
    contact(people, people.agent),
    power(people.agent),
    propose(people, people.agent),
    agree,
    step(people, people.agent, 'act-for'),
    handOver(people, people.agent),
    confirm(true),
  ]),
  // Taken by the unit where most of it is done.
  course('confirmed', 5, (people, chance) => {
    const by = there(people, chance);
    return [
      askFor('party', people),
      offerTo(people.agent, people.other),
      takeIt(by),
      contact(people, by),
      propose(people, by),
      agree,
      handOver(people, by),
      confirm(true),
    ];
  }),
  // Replaced while the plan is under way.
  course('confirmed', 3, (people, chance) => {
    const by = there(people, chance);
    return [
      ...agreed(people),
      offerTo(people.agent, people.other),
      takeIt(by, 'take-over'),
      step(people, by),
      handOver(people, by),
      confirm(true),
    ];
  }),
  course('confirmed', 2, (people, chance) => {
    const by = there(people, chance);
    return [
      ...passedOver(people),
      rule(people),
      contact(people, by),
      propose(people, by),
      agree,
      handOver(people, by),
      confirm(true),
    ];
  }),
  // Not done yet, says the person; done again.
  course('confirmed', 6, (people) => [
    ...handed(people),
    confirm(false),
    step(people, people.agent, 'do-step', workdays(1, 1)),
    handOver(people, people.agent, workdays(0, 1)),
    confirm(true),
  ]),
  course('confirmed', 3, (people) => [
    ...handed(people),
    called(people, false),
    handOver(people, people.agent, workdays(1, 2)),
    called(people, true),
  ]),
  // The plan is changed at the person's wish.
  course('confirmed', 4, (people) => [
    ...planned(people),
    {
      wait: minutes(20, 200),
      by: 'party',
      act: 'ask-change',
      input: () => ({ wish: '周三去不了，请改到周五一起办。' }),
    },
    propose(people, people.agent),
    agree,
    handOver(people, people.agent),
    confirm(true),
  ]),
  // Later than the plan said.
  course('confirmed', 2, (people) => [
    ...agreed(people),
    handOver(people, people.agent, workdays(8, 9)),
    confirm(true),
  ]),
  // Offered by staff, taken up by the person.
  course('confirmed', 12, (people) => [
    askFor(people.agent, people, 'help', { offered: true }),
    { wait: minutes(20, 300), by: 'party', act: 'accept' },
    atOnce(people),
    confirm(true),
  ]),
  course('redirected', 3, (people) => [
    askFor('party', people),
    {
      wait: minutes(10, 60),
      by: people.agent,
      act: 'redirect',
      input: () => ({
        channel: '市级主管部门窗口，电话0537-0000000',
        reason: '这件事由市级主管部门受理，已电话联系好窗口。',
        basis: ['own:帮办代办服务范围，列入公布的职责清单'],
      }),
    },
  ]),
  course('lapsed', 3, (people) => [...planned(people), silent]),
  course('withdrawn', 4, (people) => [...asked(people), { wait: minutes(20, 200), by: 'party', act: 'withdraw' }]),

  // Most wait in time, one of each lies too long: as in a real office, and seen at once.
  course('offered', 1, (people) => [askFor(people.agent, people, 'help', { offered: true })], [0, 3]),
  course('requested', 1, (people) => [{ ...askFor('party', people), evening: true }], [0, 0], [1, 2]),
  course('assigned', 1, asked, [0, 0], [2, 3]),
  course('contacted', 1, met, [0, 1], [4, 5]),
  course('proposed', 1, planned, [0, 3]),
  course('working', 1, agreed, [0, 3], [7, 8]),
  course('handed-over', 1, handed, [0, 1]),
  course('disputed', 1, (people) => [askFor('party', people), refer(people)], [0, 0], [2, 2]),
  course('contested', 1, (people) => [...agreed(people), refer(people)], [0, 0], [2, 2]),
];

const refer = ({ agent }: AssistCast): Leg => ({
  wait: minutes(10, 60),
  by: agent,
  act: 'refer',
  input: () => ({ reason: '两个窗口都要跑，由谁帮办请裁定。' }),
});

/** Every item can be helped with where somebody sits at a counter. */
export const assistItems = zone.items.filter(({ handlingUnit }) =>
  zone.people.some(({ unit, roles }) => unit === handlingUnit && roles.includes('clerk')),
);
