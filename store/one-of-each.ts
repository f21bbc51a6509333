import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import type { Store } from './store.ts';

const each = `
SELECT DISTINCT ON (c.loop, c.state) ${caseColumns} FROM service_case c
WHERE c.zone_id = $1 AND c.ending IS NULL ORDER BY c.loop, c.state, c.owed_due, c.case_id`;

const unused = `
SELECT r.right_id FROM review_right r
WHERE r.zone_id = $1 AND r.about_unit = $2 AND r.loop = $3 AND r.undone_by IS NULL AND NOT EXISTS (
  SELECT FROM service_case used WHERE used.zone_id = r.zone_id AND used.right_id = r.right_id)
ORDER BY r.from_day DESC, r.right_id LIMIT 1`;

/** One open case of each state of each loop, the most urgent: what a demonstration has to show. */
export const oneOfEach = async (store: Store): Promise<readonly CaseRow[]> =>
  (await store.query<CaseColumns>('one-of-each', each, [store.zone])).map(toCaseRow);

/** The latest right of a loop about a unit that nobody has used; null where there is none. */
export const unusedRight = async (store: Store, unit: string, loop: string): Promise<string | null> =>
  (await store.query<{ right_id: string }>('unused-right', unused, [store.zone, unit, loop]))[0]?.right_id ?? null;
