import type { Standing } from '../kernel/case.ts';
import { caseColumns, toCaseRow, type CaseColumns } from './case-columns.ts';
import type { StoredCase } from './case-row.ts';
import { fromCursor, pageOf } from './cursor.ts';
import type { Rows } from './page.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';
import { UnknownPage } from './unknown-page.ts';

export const problemsText = `
SELECT ${caseColumns}, ${standingColumn} FROM service_case c
WHERE c.zone_id = $1 AND c.ending IS NULL AND c.loop IN ('inquiry', 'complaint', 'improvement', 'supervision', 'instruction')
  AND (c.owed_due, c.case_id) > ($2, $3) AND c.kept_from IS DISTINCT FROM $4 AND ($5::text IS NULL OR c.loop = $5)
  AND (c.loop <> 'inquiry' OR c.standing #>> '{facts,kind}' IS DISTINCT FROM 'consult')
ORDER BY c.owed_due, c.case_id LIMIT $6`;

type Wish = {
  /** The unit of whoever reads: nothing is shown that is about it. */
  readonly keptFrom: string;
  readonly loop: string | null;
  readonly after: string | null;
  readonly limit?: number;
};

/** The open problems of the zone (台账), what was due first before the rest. Refuses an unknown page. */
export const problems = async (
  store: Store,
  { keptFrom, loop, after, limit = 50 }: Wish,
): Promise<Rows<StoredCase>> => {
  const [due, id] = after === null ? ['', ''] : (fromCursor(after, 2) ?? unknown());
  const rows = await store.query<CaseColumns>('problems', problemsText, [
    store.zone,
    due,
    id,
    keptFrom,
    loop,
    limit + 1,
  ]);
  const found = rows.map((row) => ({ ...toCaseRow(row), standing: row['standing'] as Standing }));
  return pageOf(found, limit, (row) => [row.due ?? '', row.id]);
};

const unknown = (): never => {
  throw new UnknownPage();
};
