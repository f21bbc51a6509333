import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

export const praise: readonly (readonly [string, string, string])[] = [
  ['5', '513', '一次就办好了，没有多跑。'],
  ['5', '517', '工作人员耐心，讲得明白。'],
  ['5', '510', ''],
  ['4', '413', '总体满意，等候时间再短些更好。'],
  ['4', '406', ''],
  ['3', '307', '流程还可以再简化。'],
];
export const blame: readonly (readonly [string, string, string])[] = [
  ['1', '109', '要求补的材料办事指南里没有写。'],
  ['2', '207', '网上的样表打不开，只好跑一趟。'],
  ['1', '113', '让我在两个窗口之间来回跑。'],
  ['2', '209', '说好的答复时间过了才打电话。'],
];

export const input = ([level, tag, text]: readonly [string, string, string]) => ({
  level,
  tags: [tag],
  ...(text === '' ? {} : { text }),
});
export const basis = ['own:政务服务好差评办法，列入本单位公布的职责清单'];
const method = 'telephone';

export type Cast = {
  readonly rate: Leg;
  /** Whether the rater lets the unit know who it was. */
  readonly named: boolean;
  readonly wrote: boolean;
  readonly manager: string;
  readonly fixer: string;
  /** Above the second review, and above an objection. */
  readonly judge: string;
  readonly above: string;
  readonly panel: readonly { readonly unit: string; readonly person: string }[];
};

/** What was written is looked at before everybody reads it. */
export const screened = ({ wrote, manager }: Cast): readonly Leg[] =>
  wrote ? [{ wait: minutes(5, 40), by: manager, left: 'screening', act: 'publish', input: () => ({}) }] : [];

export const dispatched = (people: Cast): readonly Leg[] => [...dispatchedAtOnce(people), ...screened(people)];
export const dispatchedAtOnce = ({ rate, manager, named }: Cast): readonly Leg[] => [
  rate,
  {
    wait: minutes(20, 120),
    by: manager,
    act: 'dispatch',
    input: () => (named ? {} : { heard: '已联系评价人核实，评价人不愿向被评单位公开身份。' }),
  },
];
export const called = (people: Cast, kind = 'fix-now'): readonly Leg[] => [
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
export const confirmed = (people: Cast, kind = 'fix-now'): readonly Leg[] => [
  ...called(people, kind),
  { wait: minutes(15, 90), by: people.manager, act: 'confirm', input: () => ({}) },
];
export const put = (by: string): Leg => ({
  wait: workdays(1, 4),
  by,
  act: 'feed-back',
  input: () => ({ measure: '已改正办事指南并向评价人致歉，同类事项一并检查。', reason: '评价人反映属实。', basis }),
});
export const close = (people: Cast): Leg => ({
  wait: workdays(1, 3),
  by: people.manager,
  act: 'close',
  input: () => ({ method, answer: '评价人认可整改结果。', satisfied: true }),
});
export const closed = (people: Cast): readonly Leg[] => [...confirmed(people), put(people.fixer), close(people)];
export const closedLater = (people: Cast): readonly Leg[] => [
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
export const handedUp = (people: Cast): readonly Leg[] => [
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
export const appealed = (people: Cast): readonly Leg[] => [
  ...called(people),
  {
    wait: workdays(1, 1),
    by: people.fixer,
    act: 'appeal',
    input: () => ({ reason: '评价对象与实际办理单位不符，请核查。', basis, claim: 'mistake' }),
  },
];
export const voiding = (people: Cast): readonly Leg[] => [
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
export const objected = (people: Cast): readonly Leg[] => [
  ...voiding(people),
  {
    wait: workdays(1, 3),
    by: 'party',
    act: 'object',
    input: () => ({ reason: '我没有评错，就是在这个窗口办的。' }),
  },
];
export const again = (level: '5' | '1'): Leg => ({
  wait: workdays(0, 2),
  by: 'party',
  opens: 'second-review',
  input: () => ({ level, tags: [level === '5' ? '517' : '115'] }),
});
