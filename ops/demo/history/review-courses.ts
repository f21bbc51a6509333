import type { Course, Leg } from './leg.ts';
import { above, hand, judgeOf, overObjection, panelFor } from './hand.ts';
import { howReviewed } from './how-reviewed.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import {
  again,
  appealed,
  basis,
  blame,
  called,
  close,
  closed,
  closedLater,
  confirmed,
  dispatched,
  dispatchedAtOnce,
  handedUp,
  input,
  objected,
  praise,
  put,
  screened,
  voiding,
} from './review-legs.ts';
import type { Cast } from './review-legs.ts';

/** What a review is about: whom it rates, and the words that fit. */
export type Rated = { readonly unit: string; readonly window?: string };

const course = (
  rests: string,
  weight: number,
  legs: (people: Cast) => readonly Leg[],
  lies?: readonly [number, number],
) => ({
  rests,
  weight,
  ...(lies ? { lies } : {}),
  of: (rated: Rated): Course => ({
    rests,
    weight,
    legs: ({ chance }) => {
      const good = rests === 'review: recorded';
      const named = chance.next() < 0.7;
      const said = { ...input(chance.pick(good ? praise : blame)), ...(named && !good ? { callable: true } : {}) };
      return legs({
        rate: {
          wait: rated.window === undefined ? workdays(0, 2) : minutes(2, 40),
          by: 'party',
          opens: 'review',
          input: () => said,
          noted: howReviewed(chance, rated.unit, rated.window),
        },
        manager: above(chance, rated.unit),
        fixer: hand(chance, rated.unit, 'contact'),
        judge: judgeOf(chance, rated.unit),
        above: overObjection(chance, rated.unit),
        panel: panelFor(chance, rated.unit),
        named,
        wrote: said.text !== undefined,
      });
    },
  }),
});

/** How reviews go once somebody was served. The last ones rest in a state. */
export const reviewCourses = [
  course('review: recorded', 80, (people) => [people.rate, ...screened(people)]),
  course('review: closed', 7, closed),
  course('review: closed', 1, closedLater),
  course('review: closed', 1, (people) => [
    ...objected(people),
    {
      wait: workdays(1, 3),
      by: people.above,
      act: 'set-aside-void',
      input: () => ({ reason: '叫号记录证明评价人确在该窗口办理。', basis }),
    },
    put(people.fixer),
    close(people),
  ]),
  course('review: supervised', 1, (people) => [
    ...handedUp(people),
    {
      wait: workdays(2, 8),
      by: people.above,
      act: 'supervise',
      input: () => ({ measure: '督查室现场核查，责令当日改正并通报。', reason: '两次整改均不到位。', basis }),
    },
  ]),
  course('review: voided', 1, (people) => [
    ...voiding(people),
    { wait: workdays(0, 2), by: 'party', act: 'agree', input: () => ({}) },
  ]),
  course('review: voided', 2, (people) => [...voiding(people), { wait: workdays(6, 6), by: 'clock' }]),
  course('second-review: recorded', 2, (people) => [...closed(people), again('5')]),
  course('second-review: supervised', 2, (people) => [
    ...closed(people),
    again('1'),
    {
      wait: workdays(2, 8),
      by: people.judge,
      act: 'supervise',
      input: () => ({ measure: '督查室现场核查并通报，责任单位当面道歉。', reason: '二次评价仍不满意。', basis }),
    },
  ]),
  course('review: dispatching', 1, ({ rate }) => [rate], [0, 3]),
  course('review: contacting', 1, dispatched, [0, 3]),
  course('screening: screening', 1, dispatchedAtOnce, [0, 2]),
  course(
    'screening: checking',
    1,
    (people) => [
      ...dispatchedAtOnce(people),
      {
        wait: minutes(5, 40),
        by: people.manager,
        left: 'screening',
        act: 'propose',
        input: () => ({ shown: '这次办得不满意，请改进。', reason: '原文指向具体的人，改为不指向任何人的说法。' }),
      },
    ],
    [0, 1],
  ),
  // It rests there for two days only, so twice as many begin.
  course('review: confirming', 1, called, [0, 0]),
  course('review: confirming', 1, called, [0, 0]),
  course('review: rectifying', 1, confirmed, [0, 7]),
  course('review: following', 1, (people) => [...confirmed(people), put(people.fixer)], [0, 6]),
  course('review: supervising', 1, handedUp, [0, 10]),
  course('review: objected', 1, objected, [0, 1]),
  course('review: appealed', 1, appealed, [0, 1]),
  course('review: voiding', 1, voiding, [0, 1]),
  course('second-review: supervising', 1, (people) => [...closed(people), again('1')], [0, 10]),
];
