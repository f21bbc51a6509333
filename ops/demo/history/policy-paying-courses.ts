import type { Clause } from '../../../programmes/policy/clause.ts';
import { workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';
import { act, approved, basis, financed, forwarded, paid, type PolicyCast } from './policy-legs.ts';

/** How a matter of a policy goes on, and of which clauses it can be. */
export type PolicyCourse = {
  readonly rests: string;
  readonly fits: (clause: Clause) => boolean;
  readonly lies?: readonly [number, number];
  readonly legs: (people: PolicyCast) => readonly Leg[];
};

export type Legs = PolicyCourse['legs'];
/** Nobody acts for so many working days. */
export const silence = (days: number): Leg => ({ wait: workdays(days, days), by: 'clock' });
const published =
  (legs: Legs): Legs =>
  (people) => [...legs(people), silence(6)];

/** From the review to the confirmed payment, after what a loop begins with. */
export const paying = (loop: string, fits: (clause: Clause) => boolean, begun: Legs): readonly PolicyCourse[] => {
  const reviewed: Legs = (people) => [...begun(people), forwarded(people)];
  const award: Legs = (people) => [...reviewed(people), approved(people)];
  const passed = published(award);
  const cleared: Legs = (people) => [...passed(people), financed(people)];
  const done: Legs = (people) => [...cleared(people), paid(people)];
  const objected: Legs = (people) => [
    ...award(people),
    act(people.clerk, 'object', () => ({ objection: '有群众来电反映：这台设备像是二手设备，请核实。' })),
  ];
  const asked: Legs = (people) => [
    ...done(people),
    act('party', 'ask-after', () => ({ question: '今天查账，没有收到这笔款。' })),
  ];
  const one = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
    rests: `${loop}: ${place}`,
    fits,
    legs,
    ...(lies ? { lies } : {}),
  });
  return [
    one('reviewing', begun, [0, 1]),
    one('forwarded', reviewed, [0, 1]),
    one('publicised', award, [0, 3]),
    one('objected', objected, [0, 6]),
    one('financing', passed, [0, 1]),
    one('paying', cleared, [0, 2]),
    one('paid', done, [0, 7]),
    one('questioned', asked, [0, 3]),
    one('confirmed', (people) => [...done(people), act('party', 'confirm', () => ({}))]),
    one('confirmed', (people) => [
      ...asked(people),
      act(people.cashier, 'prove', () => ({ proof: '开户行退回重汇，今日已到账，附银行回单。' })),
      act('party', 'confirm', () => ({})),
    ]),
    one('unconfirmed', (people) => [...done(people), silence(11)]),
    one('rejected', (people) => [
      ...begun(people),
      act(people.reviewer, 'forward', () => ({ proposal: 'reject', opinion: '现场核查时设备尚未安装投用。' })),
      act(people.head, 'reject', () => ({ reason: '设备尚未安装投用，不符合条款规定的条件。', ...basis })),
    ]),
    one('rejected', (people) => [
      ...objected(people),
      act(people.head, 'uphold', () => ({ reason: '经核实，异议成立，不符合条款规定的条件。', ...basis })),
    ]),
    one('confirmed', (people) => [
      ...objected(people),
      act(people.head, 'overrule', () => ({ reason: '经核对合同、发票和海关单据，设备为新购。', ...basis })),
      silence(7),
      financed(people),
      paid(people),
      act('party', 'confirm', () => ({})),
    ]),
  ];
};
