import type { Clause } from '../../../programmes/policy/clause.ts';
import { clauses } from '../zone/clauses.ts';
import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import type { Leg } from './leg.ts';
import { act, applied, basis, claim, told, type PolicyCast } from './policy-legs.ts';
import { paying, silence, type Legs, type PolicyCourse } from './policy-paying-courses.ts';
import { minutes } from './inquiry-legs.ts';

const applies = ({ mode }: Clause): boolean => mode !== 'auto';
const automatic = ({ mode }: Clause): boolean => mode === 'auto';
const any = (): boolean => true;

const lacking = (people: PolicyCast): Leg =>
  act(people.reviewer, 'notify', ({ checklist }) => ({
    reason: '材料不齐，一次告知要补的全部内容。',
    ...basis,
    checklist: checklist({
      material: people.clause.materials[0]?.id ?? '',
      answer: 'missing',
      defect: '没有提交这份材料',
      remedy: '扫描上传，加盖公章',
    }),
  }));
const corrected = (people: PolicyCast): Leg =>
  act(
    'party',
    'correct',
    ({ filesFor }) => ({ files: filesFor(people.clause.materials[0]?.id ?? ''), note: '已补齐。' }),
    [1, 3],
  );

const accepted: Legs = (people) => [
  applied(people),
  act(people.reviewer, 'accept', ({ checklist }) => ({ checklist: checklist() })),
];
const missing: Legs = (people) => [applied(people, [people.clause.materials[0]?.id ?? '']), lacking(people)];
const redeemed = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
  rests: `redemption: ${place}`,
  fits: applies,
  legs,
  ...(lies ? { lies } : {}),
});
const enjoyed = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
  rests: `enjoyment: ${place}`,
  fits: automatic,
  legs,
  ...(lies ? { lies } : {}),
});
const reclaimed = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
  rests: `recovery: ${place}`,
  fits: any,
  legs,
  ...(lies ? { lies } : {}),
});
const heard: Legs = (people) => [
  claim(people),
  act('party', 'state-the-case', () => ({ statement: '设备因故障更换，已重新购置同类设备。' })),
];
const ordered: Legs = (people) => [
  ...heard(people),
  act(people.head, 'order', ({ day }) => ({ reason: '五年内处置了受补助的设备。', ...basis, repayUntil: day(10) })),
];
const raised: Legs = () => [
  {
    wait: minutes(0, 0),
    by: 'party',
    opens: 'publicity-objection',
    input: () => ({ about: '第二批公示名单', objection: '公示的企业去年已经停产，请核实。' }),
  },
];
const objects = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
  rests: `publicity-objection: ${place}`,
  fits: any,
  legs,
  ...(lies ? { lies } : {}),
});
const budgeted: Legs = (people) => [
  {
    wait: minutes(0, 0),
    by: hand(people.chance, people.clause.payingUnit, 'clerk'),
    opens: 'policy-budget',
    input: () => ({ amount: 3_000_000_00, documentNumber: '经示财预〔2026〕12号' }),
  },
];
const budgets = (place: string, legs: Legs, lies?: readonly [number, number]): PolicyCourse => ({
  rests: `policy-budget: ${place}`,
  fits: any,
  legs,
  ...(lies ? { lies } : {}),
});

export const policyCourses: readonly PolicyCourse[] = [
  redeemed('received', (people) => [applied(people)], [0, 2]),
  redeemed('correcting', missing, [0, 6]),
  redeemed('corrected', (people) => [...missing(people), corrected(people)], [0, 2]),
  redeemed('lapsed', (people) => [...missing(people), silence(11)]),
  redeemed('withdrawn', (people) => [applied(people), act('party', 'withdraw', () => ({}))]),
  ...paying('redemption', applies, accepted),
  enjoyed('told', (people) => [told(people)], [0, 7]),
  enjoyed('asked-again', (people) => [told(people), silence(11)], [0, 7]),
  enjoyed('declined', (people) => [
    told(people),
    act('party', 'decline', () => ({ declinedBecause: '已享受市里同类政策。' }), [1, 4]),
  ]),
  enjoyed('silent', (people) => [told(people), silence(11), silence(11)]),
  ...paying('enjoyment', automatic, (people) => [
    told(people),
    act('party', 'confirm-account', () => ({ accountTail: people.tail }), [0, 3]),
  ]),
  reclaimed('proposed', (people) => [claim(people)], [0, 3]),
  reclaimed('deciding', heard, [0, 6]),
  reclaimed('ordered', ordered, [0, 6]),
  reclaimed('unpaid', (people) => [...ordered(people), silence(11)], [0, 10]),
  reclaimed('recovered', (people) => [
    ...ordered(people),
    act(people.treasurer, 'repay', () => ({ amountRepaid: 30_000_00, voucher: '退款0081' }), [1, 5]),
  ]),
  reclaimed('dropped', (people) => [
    ...heard(people),
    act(people.head, 'drop', () => ({ reason: '设备因故障更换，仍在本区投用。', ...basis })),
  ]),
  reclaimed('enforced', (people) => [
    ...ordered(people),
    silence(11),
    act(people.head, 'enforce', () => ({
      reason: '逾期未退回，经催告仍不履行。',
      ...basis,
      court: '示范区人民法院（2026）示0100行审0012号',
    })),
  ]),
  objects('raised', raised, [0, 7]),
  objects('upheld', (people) => [
    ...raised(people),
    act(people.head, 'uphold', () => ({ reason: '经现场核实，反映属实。', ...basis }), [1, 3]),
  ]),
  objects('not-upheld', (people) => [
    ...raised(people),
    act(people.head, 'not-uphold', () => ({ reason: '经现场核实，企业正常生产。', ...basis }), [1, 3]),
  ]),
  objects('withdrawn', (people) => [...raised(people), act('party', 'withdraw', () => ({}))]),
  budgets('proposed', budgeted, [0, 2]),
  budgets('refused', (people) => [
    ...budgeted(people),
    act(people.treasuryHead, 'refuse', () => ({ reason: '本年度预算已经下达，追加须先报批。', ...basis })),
  ]),
  budgets('taken-back', (people) => [...budgeted(people), act(people.cashier, 'take-back', () => ({}))]),
];

/** The money must be there before anybody is promised it: these are played first. */
export const budgetCourse: PolicyCourse = budgets('allotted', (people) => [
  {
    wait: minutes(0, 0),
    by: people.cashier,
    opens: 'policy-budget',
    input: () => ({ amount: 30_000_000_00, documentNumber: '经示财预〔2026〕3号' }),
  },
  act(people.treasuryHead, 'allot', () => ({})),
]);

/** Everybody whom a matter of this clause needs. */
export const policyCast = (chance: Chance, clause: Clause, enterprise: string): PolicyCast => ({
  chance,
  clause,
  enterprise,
  tail: String(chance.between(1000, 9999)),
  clerk: hand(chance, clause.handlingUnit, 'clerk'),
  reviewer: hand(chance, clause.handlingUnit, 'reviewer'),
  head: hand(chance, clause.handlingUnit, 'head'),
  treasurer: hand(chance, clause.payingUnit, 'reviewer'),
  cashier: hand(chance, clause.payingUnit, 'clerk'),
  treasuryHead: hand(chance, clause.payingUnit, 'head'),
});

export const clauseFor = (chance: Chance, { fits }: PolicyCourse): Clause => chance.pick(clauses.filter(fits));
