import type { Course, Leg } from './leg.ts';
import { above, hand, judgeOf, overObjection, panelFor } from './hand.ts';
import { howReviewed } from './how-reviewed.ts';
import { minutes, workdays } from './inquiry-legs.ts';

/** What a review is about: whom it rates, and the words that fit. */
export type Rated = { readonly unit: string; readonly window?: string };

const praise: readonly (readonly [string, string, string])[] = [
  ['5', '513', '一次就办好了，没有多跑。'],
  ['5', '517', '工作人员耐心，讲得明白。'],
  ['5', '510', ''],
  ['4', '413', '总体满意，等候时间再短些更好。'],
  ['4', '406', ''],
  ['3', '307', '流程还可以再简化。'],
];
const blame: readonly (readonly [string, string, string])[] = [
  ['2', '208', '要求补的材料办事指南里没有写。'],
  ['2', '207', '网上的样表打不开，只好跑一趟。'],
  ['1', '110', '让我在两个窗口之间来回跑。'],
  ['1', '115', '说好的答复时间过了才打电话。'],
];

const input = ([level, tag, text]: readonly [string, string, string]) => ({
  level,
  tags: [tag],
  ...(text === '' ? {} : { text }),
});
const basis = ['own:政务服务好差评办法，列入本单位公布的职责清单'];
const method = 'telephone';

type Cast = {
  readonly rate: Leg;
  /** Whether the rater lets the unit know who it was. */
  readonly named: boolean;
  readonly manager: string;
  readonly fixer: string;
  /** Above the second review, and above an objection. */
  readonly judge: string;
  readonly above: string;
  readonly panel: readonly { readonly unit: string; readonly person: string }[];
};

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
      });
    },
  }),
});

const dispatched = ({ rate, manager, named }: Cast): readonly Leg[] => [
  rate,
  {
    wait: minutes(20, 120),
    by: manager,
    act: 'dispatch',
    input: () => (named ? {} : { heard: '已联系评价人核实，评价人不愿向被评单位公开身份。' }),
  },
];
const called = (people: Cast, kind = 'fix-now'): readonly Leg[] => [
  ...dispatched(people),
  {
    wait: minutes(40, 300),
    by: people.fixer,
    act: people.named ? 'contact' : 'verify',
    input: () => ({
      ...(people.named ? { method } : {}),
      found: '已调阅记录并核实，反映的情况属实。',
      class: kind,
      ...(kind === 'complex' ? { plan: '涉及系统改造，十五个工作日内完成，期间每周告知进度。' } : {}),
    }),
  },
];
const confirmed = (people: Cast, kind = 'fix-now'): readonly Leg[] => [
  ...called(people, kind),
  { wait: minutes(15, 90), by: people.manager, act: 'confirm', input: () => ({}) },
];
const put = (by: string): Leg => ({
  wait: workdays(1, 4),
  by,
  act: 'feed-back',
  input: () => ({ measure: '已改正办事指南并向评价人致歉，同类事项一并检查。', reason: '评价人反映属实。', basis }),
});
const close = (people: Cast): Leg => ({
  wait: workdays(1, 3),
  by: people.manager,
  act: 'close',
  input: () => ({ method, answer: '评价人认可整改结果。', satisfied: true }),
});
const closed = (people: Cast): readonly Leg[] => [...confirmed(people), put(people.fixer), close(people)];
const closedLater = (people: Cast): readonly Leg[] => [
  ...confirmed(people, 'complex'),
  {
    wait: workdays(2, 4),
    by: people.manager,
    act: 'extend',
    input: () => ({ reason: '系统改造需要采购，原定期限内不能完成。', basis }),
  },
  put(people.fixer),
  close(people),
];
const handedUp = (people: Cast): readonly Leg[] => [
  ...confirmed(people),
  put(people.fixer),
  {
    wait: workdays(1, 3),
    by: people.manager,
    act: 'reopen',
    input: () => ({ reason: '评价人反映同样的问题仍然存在。', basis }),
  },
  put(people.fixer),
  {
    wait: workdays(1, 3),
    by: people.manager,
    act: 'hand-up',
    input: () => ({ reason: '再次回访，评价人仍不满意，反映属实。', basis }),
  },
];
const appealed = (people: Cast): readonly Leg[] => [
  ...called(people),
  {
    wait: workdays(1, 1),
    by: people.fixer,
    act: 'appeal',
    input: () => ({ reason: '评价对象与实际办理单位不符，请核查。', basis, claim: 'mistake' }),
  },
];
const voiding = (people: Cast): readonly Leg[] => [
  ...appealed(people),
  {
    wait: workdays(1, 2),
    by: people.manager,
    act: 'void',
    input: () => ({
      reason: '经复核组核查，评价人误选了窗口。',
      basis,
      voidReason: 'mistake',
      panel: people.panel,
    }),
  },
];
const objected = (people: Cast): readonly Leg[] => [
  ...voiding(people),
  {
    wait: workdays(1, 3),
    by: 'party',
    act: 'object',
    input: () => ({ reason: '我没有评错，就是在这个窗口办的。' }),
  },
];
const again = (level: '5' | '1'): Leg => ({
  wait: workdays(0, 2),
  by: 'party',
  opens: 'second-review',
  input: () => ({ level, tags: [level === '5' ? '517' : '115'] }),
});

/** How reviews go once somebody was served. The last ones rest in a state. */
export const reviewCourses = [
  course('review: recorded', 80, ({ rate }) => [rate]),
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
  // It rests there for two days only, so twice as many begin.
  course('review: confirming', 1, called, [0, 0]),
  course('review: confirming', 1, called, [0, 0]),
  course('review: rectifying', 1, confirmed, [0, 7]),
  course('review: following', 1, (people) => [...confirmed(people), put(people.fixer)], [0, 6]),
  course('review: supervising', 1, handedUp, [0, 10]),
  course('review: objected', 1, objected, [0, 3]),
  course('review: appealed', 1, appealed, [0, 3]),
  course('review: voiding', 1, voiding, [0, 3]),
  course('second-review: supervising', 1, (people) => [...closed(people), again('1')], [0, 10]),
];
