import type { Event, Standing } from '../../kernel/case.ts';
import { countedWhen } from '../../kernel/counted-when.ts';
import { dayNumber } from '../../kernel/day.ts';
import type { Figure } from '../../kernel/programme.ts';

const paying = ['redemption', 'enjoyment'];
const ofBoth = (name: string, count: (event: Event, standing: Standing) => number): Figure => ({
  name,
  count: (event, standing) => (paying.includes(standing.loop) ? count(event, standing) : 0),
});
const once =
  (act: string) =>
  (event: Event): number =>
    event.act === act ? 1 : 0;
const fen = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Days from when the match was known to the unit (told, or applied for) to the money. */
const daysToPayment = (event: Event, standing: Standing): number => {
  const from = standing.openedAt.slice(0, 10);
  return event.act === 'pay' ? dayNumber(event.at.slice(0, 10)) - dayNumber(from) : 0;
};

/** The figures of domain 13: what was asked for, without an application, reached, paid in how many days, declined, recovered. */
export const figures: readonly Figure[] = [
  countedWhen('redemption', 'policy.applied', (event) => event.act === 'apply'),
  countedWhen('enjoyment', 'policy.told', (event) => event.act === 'tell'),
  ofBoth('policy.paid', once('pay')),
  countedWhen('enjoyment', 'policy.paid-without-application', (event) => event.act === 'pay'),
  ofBoth('policy.fen-paid', (event, standing) => (event.act === 'pay' ? fen(standing.facts['amountApproved']) : 0)),
  ofBoth('policy.days-to-payment', daysToPayment),
  ofBoth('policy.rejected', (event, standing) =>
    standing.ending === 'rejected' && event.effects.some(({ kind }) => kind === 'end') ? 1 : 0,
  ),
  countedWhen('enjoyment', 'policy.declined', (event) => event.act === 'decline'),
  countedWhen('enjoyment', 'policy.silent', (event) => event.act === 'end-silent'),
  countedWhen('recovery', 'policy.recovered', (event) => event.act === 'repay'),
  {
    name: 'policy.fen-recovered',
    count: (event, standing) =>
      standing.loop === 'recovery' && event.act === 'repay' ? fen(standing.facts['amountRepaid']) : 0,
  },
];
