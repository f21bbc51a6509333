import { days, workdays } from '../../kernel/amount.ts';
import type { Clock } from '../../kernel/loop.ts';

const duty = (since: string, limit: Clock['limit'], during: readonly string[], basis: string, onExpire: string) =>
  ({ since, limit, during, basis, warn: workdays(1), onExpire, kind: 'duty' }) as const satisfies Clock;

/** What is overdue is looked at again every working day until it is done. */
export const overdue = {
  since: 'act',
  limit: workdays(1),
  during: 'open',
  basis: 'policy-overdue-watch',
  onExpire: 'remind',
  kind: 'watch',
} as const satisfies Clock;

/** Nobody is told again and again: one complete answer within five working days. */
export const firstAnswer = duty(
  'receivedOn',
  workdays(5),
  ['received', 'corrected'],
  'policy-first-answer',
  'miss-first-answer',
);

export const correction = {
  since: 'entry',
  limit: { item: 'correctionLimit' },
  during: ['correcting', 'corrected'],
  waitsIn: ['corrected'],
  basis: 'policy-correction',
  warn: days(5),
  onExpire: 'lapse',
  kind: 'duty',
} as const satisfies Clock;

/** From the review to the money in the account; the limits are the clause's own and are published with it. */
export const payingClocks = {
  review: duty('acceptedOn', { item: 'reviewLimit' }, ['reviewing', 'forwarded'], 'policy-review', 'miss-review'),
  // The days of a publication are counted through; while an objection is looked at, nothing is passed on.
  publicity: {
    ...duty(
      'publicisedOn',
      { item: 'publicityLimit' },
      ['publicised', 'objected'],
      'policy-publicity',
      'end-publicity',
    ),
    waitsIn: ['objected'],
  },
  objection: duty('objectedOn', workdays(10), ['objected'], 'policy-objection', 'miss-objection'),
  payment: duty('passedOn', { item: 'payLimit' }, ['financing', 'paying'], 'policy-payment', 'miss-payment'),
  confirmation: duty('askedOn', workdays(10), ['paid'], 'policy-confirmation', 'close-unconfirmed'),
  question: duty('questionedOn', workdays(5), ['questioned'], 'policy-question', 'miss-question'),
  overdue,
} as const satisfies Readonly<Record<string, Clock>>;
