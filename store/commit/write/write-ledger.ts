import type { Batch } from '../batch.ts';
import type { Statement } from '../connection.ts';
import { insertion } from '../recordset.ts';

const columns = { account: 'text', funded: 'bigint', promised: 'bigint', paid: 'bigint' } as const;

const entries = insertion('ledger_entry', { ...columns, case_id: 'text', seq: 'integer' });

/** The row is there first, so that what is added meets the constraint as a sum and not as a part. */
const rows = insertion('ledger', columns, 'ON CONFLICT (zone_id, account) DO NOTHING');

const sums = `
UPDATE ledger AS l SET funded = l.funded + r.funded, promised = l.promised + r.promised, paid = l.paid + r.paid
FROM jsonb_to_recordset($2::jsonb) AS r(account text, funded bigint, promised bigint, paid bigint)
WHERE l.zone_id = $1 AND l.account = r.account`;

/** What the batch changes in accounts, entry by entry and as sums. */
export const writeLedger = ({ zone, staged }: Batch): readonly Statement[] => {
  if (staged.ledger.length === 0) return [];
  const changes = [...staged.drawn].map(([account, change]) => ({ account, ...change }));
  const empty = changes.map(({ account }) => ({ account, funded: 0, promised: 0, paid: 0 }));
  return [
    { name: 'open-accounts', text: rows, values: [zone, JSON.stringify(empty)] },
    { name: 'book', text: sums, values: [zone, JSON.stringify(changes)] },
    { name: 'enter', text: entries, values: [zone, JSON.stringify(staged.ledger)] },
  ];
};
