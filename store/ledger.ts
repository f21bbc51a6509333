import { nothingHeld } from '../kernel/account.ts';
import type { Held } from '../kernel/account.ts';
import type { Store } from './store.ts';

export const ledgerText = `SELECT funded, promised, paid FROM ledger WHERE zone_id = $1 AND account = $2`;

type Row = { readonly funded: string; readonly promised: string; readonly paid: string };

/** What an account holds, in the smallest unit of its currency; nothing where nobody has funded it. */
export const toHeld = (row: unknown): Held => {
  if (row === undefined) return nothingHeld;
  const { funded, promised, paid } = row as Row;
  return { funded: Number(funded), promised: Number(promised), paid: Number(paid) };
};

/** What an account holds now. Takes its full name ('CNY technology-upgrade-2026'). */
export const ledger = async (store: Store, account: string): Promise<Held> =>
  toHeld((await store.query<Row>('ledger', ledgerText, [store.zone, account]))[0]);

export type LedgerLine = Held & {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly at: string;
};

const linesText = `
SELECT e.case_id, c.number, c.title, e.funded, e.promised, e.paid, v.happened_at::text AS at
FROM ledger_entry e
JOIN service_case c ON c.zone_id = e.zone_id AND c.case_id = e.case_id
JOIN event v ON v.zone_id = e.zone_id AND v.stream = e.case_id AND v.seq = e.seq
WHERE e.zone_id = $1 AND e.account = $2 ORDER BY v.position DESC LIMIT $3`;

/** What was entered in an account, the latest first, each entry with its case. */
export const ledgerLines = async (store: Store, account: string, limit: number): Promise<readonly LedgerLine[]> =>
  (
    await store.query<Row & { case_id: string; number: string; title: string; at: string }>('ledger-lines', linesText, [
      store.zone,
      account,
      limit,
    ])
  ).map(({ case_id, number, title, at, ...row }) => ({ caseId: case_id, number, title, at, ...toHeld(row) }));
