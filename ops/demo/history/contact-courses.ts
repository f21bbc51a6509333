import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Course, Leg, Wait } from './leg.ts';

type People = { readonly clerk: string; readonly head: string };

const units = ['approval-bureau', 'market-supervision-bureau', 'human-resources-bureau'];

const peopleOf = (chance: Chance): People => {
  const able = units.filter((unit) => canServe(chance, unit));
  const unit = chance.pick(able);
  return { clerk: hand(chance, unit, 'clerk'), head: hand(chance, unit, 'approver') };
};

const canServe = (chance: Chance, unit: string): boolean => {
  try {
    return hand(chance, unit, 'clerk') !== '' && hand(chance, unit, 'approver') !== '';
  } catch {
    return false;
  }
};

const course = (rests: string, legs: (people: People) => readonly Leg[], lies?: readonly [number, number]): Course => ({
  rests,
  weight: 1,
  ...(lies ? { lies } : {}),
  legs: ({ chance }) => legs(peopleOf(chance)),
});

const agree = (by: string): Leg => ({
  wait: minutes(0, 0),
  by,
  opens: 'contact',
  input: () => ({ purposes: ['opinion', 'follow-up'], channels: ['telephone', 'in-app'] }),
});

const plan = ({ clerk }: People): Leg => ({
  wait: minutes(5, 40),
  by: clerk,
  act: 'plan',
  input: ({ day }) => ({
    plannedOn: day(1),
    purpose: 'follow-up',
    channel: 'telephone',
    about: '窗口办件的感受',
  }),
});

const called = (
  { clerk }: People,
  act: string,
  input: Leg['input'] = () => ({}),
  wait: Wait = workdays(1, 1),
): Leg => ({ wait, by: clerk, child: 'follow-up', act, input });

const heard = () => ({ opinion: '办得快，讲得也清楚。', satisfied: '5' });
const suggested = () => ({
  opinion: '总的满意，就是找窗口花了点时间。',
  satisfied: '4',
  suggestion: '一楼入口的指引牌上写明每个窗口办什么。',
});
const tried = (people: People): Leg => called(people, 'try', () => ({ note: '无人接听。' }));
const talked = (people: People): readonly Leg[] => [
  agree(people.clerk),
  plan(people),
  called(people, 'reach-with-suggestion', suggested),
];
const improving = (act: string, by: string, input: Leg['input'], wait: Wait): Leg => ({
  wait,
  by,
  left: 'improvement',
  act,
  ...(input ? { input } : {}),
});
const promised = (people: People): readonly Leg[] => [
  ...talked(people),
  improving(
    'accept',
    people.clerk,
    ({ day }) => ({ what: '重做入口指引牌，写明窗口和事项。', changeBy: day(15) }),
    workdays(1, 3),
  ),
];

/** Consents, calls and what came of them, to every place at which they may rest. */
export const contactCourses: readonly Course[] = [
  course('contact: kept', ({ clerk }) => [agree(clerk)], [0, 60]),
  course('contact: withdrawn', ({ clerk }) => [agree(clerk), { wait: workdays(2, 20), by: 'party', act: 'withdraw' }]),
  course('follow-up: planned', (people) => [agree(people.clerk), plan(people)], [0, 1]),
  course('follow-up: tried', (people) => [agree(people.clerk), plan(people), tried(people)], [0, 0]),
  course('follow-up: reached', (people) => [agree(people.clerk), plan(people), called(people, 'reach', heard)]),
  course('follow-up: not-reached', (people) => [
    agree(people.clerk),
    plan(people),
    tried(people),
    tried(people),
    tried(people),
    called(people, 'give-up', undefined, minutes(1, 5)),
  ]),
  course('follow-up: not-made', (people) => [
    agree(people.clerk),
    plan(people),
    { wait: workdays(22, 23), by: 'clock' },
  ]),
  course('follow-up: recalled', (people) => [
    agree(people.clerk),
    plan(people),
    { wait: minutes(10, 200), by: 'party', act: 'withdraw' },
  ]),
  course('improvement: said', talked, [0, 3]),
  course('improvement: accepted', promised, [0, 8]),
  course('improvement: made', (people) => [
    ...promised(people),
    improving(
      'make-change',
      people.clerk,
      () => ({ change: '入口指引牌已重做，写明每个窗口的事项和楼层。' }),
      workdays(2, 9),
    ),
  ]),
  course('improvement: declined', (people) => [
    ...talked(people),
    improving(
      'decline',
      people.head,
      () => ({
        reason: '指引牌已列入明年的统一改造，先在服务台发放楼层图。',
        basis: ['own:政务服务大厅管理，列入本单位公布的职责清单'],
      }),
      workdays(1, 4),
    ),
  ]),
  course('improvement: withdrawn', (people) => [
    ...talked(people),
    improving('withdraw', 'party', undefined, workdays(1, 2)),
  ]),
];

/** Consents that nobody renewed for two years. */
export const lapsingCourse = course('contact: lapsed', ({ clerk }) => [
  agree(clerk),
  { wait: minutes(1, 1), by: 'clock' },
]);
