import { caseColumns, toCaseRow, type CaseColumns } from './case-columns.ts';
import type { CaseRow } from './case-row.ts';
import type { Store } from './store.ts';

const text = `
SELECT ${caseColumns} FROM service_case c
WHERE c.zone_id = $1 AND c.parent_case = $2 AND c.loop = ANY ($3::text[]) ORDER BY c.opened_at, c.case_id`;

/** The orders and instructions about a case, the first first. */
export const ordersAbout = async (
  store: Store,
  caseId: string,
  loops: readonly string[],
): Promise<readonly CaseRow[]> =>
  (await store.query<CaseColumns>('orders-about', text, [store.zone, caseId, loops])).map(toCaseRow);
