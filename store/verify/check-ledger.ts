import { drawn, nothingHeld } from '../../kernel/account.ts';
import type { Held } from '../../kernel/account.ts';
import type { Standing } from '../../kernel/case.ts';
import { toHeld } from '../ledger.ts';
import type { Store } from '../store.ts';
import type { Finding } from './finding.ts';

/** What a case has entered in one account, all entries together, as the database gives it. */
export type Entered = {
  readonly account: string;
  readonly funded: number | string;
  readonly promised: number | string;
  readonly paid: number | string;
};

/** Whether the entries of a case add up to what its events say; gives the first account where they do not. */
export const wronglyEntered = (standing: Standing, entered: readonly Entered[]): string | null => {
  const sums = new Map(entered.map((row) => [row.account, toHeld(row)]));
  const held = drawn(null, standing);
  const accounts = [...new Set([...sums.keys(), ...held.keys()])];
  return accounts.find((account) => !same(sums.get(account), held.get(account))) ?? null;
};

const text = `
SELECT coalesce(l.account, e.account) AS at
FROM (SELECT * FROM ledger WHERE zone_id = $1) l
FULL JOIN (
  SELECT account, sum(funded) AS funded, sum(promised) AS promised, sum(paid) AS paid
  FROM ledger_entry WHERE zone_id = $1 GROUP BY account
) e ON e.account = l.account
WHERE l.account IS NULL OR l.funded <> coalesce(e.funded, 0) OR l.promised <> coalesce(e.promised, 0)
  OR l.paid <> coalesce(e.paid, 0)
ORDER BY 1 LIMIT 1`;

/** Whether each account is the sum of its entries; gives the first that is not. */
export const checkLedger = async (store: Store): Promise<Finding | null> => {
  const row = (await store.query<{ at: string }>('check-ledger', text, [store.zone]))[0];
  return row === undefined
    ? null
    : { what: 'account', at: row.at, why: 'it holds something else than its entries add up to' };
};

const same = (one: Held = nothingHeld, other: Held = nothingHeld): boolean =>
  one.funded === other.funded && one.promised === other.promised && one.paid === other.paid;
