import type { Event, Standing } from '../../kernel/case.ts';
import { standingColumn } from '../standing-column.ts';
import type { Entered } from './check-ledger.ts';
import type { Store } from '../store.ts';

export type StoredHistory = {
  readonly caseId: string;
  /** Null where events have no row that shows them. */
  readonly row: { readonly version: number; readonly standing: Standing } | null;
  readonly events: readonly Event[];
  /** What it entered in accounts, by account. */
  readonly entered: readonly Entered[];
};

/** One statement, so that row and events are of one moment also while a server writes. */
const text = `
SELECT s.stream AS "caseId", c.version, ${standingColumn},
  (SELECT json_agg(e.body ORDER BY e.seq) FROM event e WHERE e.zone_id = $1 AND e.stream = s.stream) AS events,
  (SELECT coalesce(json_agg(l), '[]') FROM (
    SELECT account, sum(funded) AS funded, sum(promised) AS promised, sum(paid) AS paid
    FROM ledger_entry WHERE zone_id = $1 AND case_id = s.stream GROUP BY account
  ) l) AS entered
FROM (SELECT stream FROM event WHERE zone_id = $1 AND kind = 'case' AND seq = 1 AND stream > $2 ORDER BY stream LIMIT 100) s
LEFT JOIN service_case c ON c.zone_id = $1 AND c.case_id = s.stream
ORDER BY s.stream`;

/** Every case with its whole history, a page at a time. */
export async function* storedHistories(store: Store): AsyncGenerator<StoredHistory> {
  let after = '';
  for (;;) {
    const rows = await store.query<{
      caseId: string;
      version: number | null;
      standing: Standing;
      events: readonly Event[];
      entered: readonly Entered[];
    }>('histories', text, [store.zone, after]);
    if (rows.length === 0) return;
    for (const { caseId, version, standing, events, entered } of rows)
      yield { caseId, row: version === null ? null : { version, standing }, events, entered };
    after = rows.at(-1)?.caseId ?? '';
  }
}
