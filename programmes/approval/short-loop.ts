import { workdays } from '../../kernel/amount.ts';
import type { Act, Clock, Loop } from '../../kernel/loop.ts';
import { firstAnswer, notice, overdue, receptionClocks, voucher } from './reception-clocks.ts';
import { receptionActs, submitTo } from './reception-acts.ts';
import { receptionEndings, receptionPapers } from './reception-endings.ts';
import { shortActs, shortClocks, shortEndings, shortStates } from './short-parts.ts';
import { unaccepted } from './stages.ts';

type Wish = {
  readonly name: string;
  /** The letters of its case numbers. */
  readonly letters: string;
  /** What the item must be. */
  readonly when: string;
  /** Whether silence accepts, as for permits, or is only overdue. */
  readonly silenceAccepts: boolean;
  /** What is agreed to is a grant, and so public (行政许可法 art. 40). */
  readonly publishes?: true;
  /** Who has the say. */
  readonly who: 'approver' | 'reviewer';
  /** What the loop has beyond the others. */
  readonly clocks?: Readonly<Record<string, Clock>>;
  readonly acts?: Readonly<Record<string, Act>>;
  readonly endings?: Loop['endings'];
  readonly papers?: Loop['papers'];
};

const deemed = {
  'deem-accepted': {
    by: ['clock'],
    from: [...unaccepted],
    to: 'reviewing',
    set: { acceptedOn: { fact: 'receivedOn' }, acceptBasis: { value: 'deemed' } },
    owes: [{ debt: 'voucher' }],
    paper: 'deemed-acceptance-statement',
  },
  'issue-voucher': { by: ['reviewer'], from: 'open', to: 'stay', settles: ['voucher'], paper: 'acceptance-notice' },
  'miss-voucher': { by: ['clock'], from: 'open', to: 'stay', starts: ['overdue'] },
} as const satisfies Readonly<Record<string, Act>>;

const late = {
  'miss-first-answer': {
    by: ['clock'],
    from: [...unaccepted],
    to: 'stay',
    starts: ['overdue'],
    paper: 'overdue-explanation',
  },
} as const satisfies Readonly<Record<string, Act>>;

/** A loop of one reception, one review, one decision and its delivery, as plain data. */
export const shortLoop = (wish: Wish): Loop => {
  const owed = wish.silenceAccepts ? ['voucher'] : [];
  const decisions = shortActs(wish.who, owed);
  const second = wish.who === 'approver' ? { otherHandThan: ['accept'] } : {};
  const ready = { ...second, ...(owed.length === 0 ? {} : { awaitsDebts: owed }) };
  return {
    name: wish.name,
    letters: wish.letters,
    version: 1,
    inForceFrom: '2020-01-01',
    serves: 'applicant',
    outside: { kept: 'the item names its units; a duty does not move between units by offer' },
    opens: 'submit',
    seats: {
      applicant: { kind: 'party', bound: 'given' },
      clerk: { kind: 'post', role: 'clerk', bound: { item: 'handlingUnit' } },
      reviewer: { kind: 'post', role: 'reviewer', bound: { item: 'decidingUnit' } },
      approver: { kind: 'post', role: 'approver', bound: { item: 'decidingUnit' }, apartPerson: ['reviewer'] },
    },
    states: shortStates,
    endings: { ...shortEndings, ...wish.endings, ...receptionEndings },
    clocks: {
      ...(wish.silenceAccepts ? { notice, voucher } : { 'first-answer': firstAnswer }),
      ...receptionClocks,
      ...shortClocks,
      ...wish.clocks,
      overdue,
    },
    pauses: {},
    debts: wish.silenceAccepts ? { voucher: { owner: 'reviewer', clock: 'voucher' } } : {},
    children: {},
    rights: {
      service: { to: 'applicant', about: 'clerk', window: workdays(5), basis: 'review-window', loop: 'review' },
    },
    papers: {
      ...receptionPapers,
      'acceptance-notice': { to: 'applicant', grounds: false },
      ...(wish.silenceAccepts ? { 'deemed-acceptance-statement': { to: 'applicant', grounds: true } } : {}),
      agreement: { to: 'applicant', grounds: true },
      refusal: { to: 'applicant', grounds: true, remedies: true },
      'delivery-receipt': { to: 'applicant', grounds: false },
      ...wish.papers,
    },
    guards: { [wish.when]: 'item' },
    handover: null,
    correction: { hold: 1, by: ['approver', 'reviewer'], paper: 'correction-of-act' },
    acts: {
      submit: submitTo(wish.when),
      ...receptionActs,
      ...(wish.silenceAccepts ? deemed : late),
      ...decisions,
      agree: {
        ...decisions.agree,
        ...ready,
        ...(wish.publishes ? { leaves: [{ loop: 'publication', seats: {} }] } : {}),
      },
      refuse: { ...decisions.refuse, ...ready },
      ...wish.acts,
    },
  };
};
