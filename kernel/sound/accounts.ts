import type { Loop } from '../loop.ts';
import type { Report } from './finding.ts';

/** Money moves by somebody's hand and by facts that some act states; nobody is promised anything by silence. */
export const accounts = (loop: Loop, report: Report): void => {
  const set = new Set(Object.values(loop.acts).flatMap((act) => Object.keys(act.set ?? {})));
  for (const [name, account] of Object.entries(loop.accounts ?? {}))
    if (!set.has(account.named))
      report(
        'trusted',
        'account-never-named',
        name,
        `No act sets '${account.named}', which would name account '${name}'.`,
      );
  for (const [name, act] of Object.entries(loop.acts))
    for (const booking of act.books ?? []) {
      if (act.by.some((hand) => hand === 'clock' || hand === 'parent' || hand === 'child'))
        report(
          'trusted',
          'booked-by-silence',
          name,
          `Act '${name}' books in account '${booking.account}' by no person's hand.`,
        );
      if (!set.has(booking.amount))
        report(
          'trusted',
          'amount-never-set',
          `${name}: ${booking.amount}`,
          `Act '${name}' books '${booking.amount}', which no act sets.`,
        );
      if (booking.from === booking.to)
        report(
          'trusted',
          'books-nothing',
          name,
          `Act '${name}' books in account '${booking.account}' from a pocket into itself.`,
        );
    }
};
