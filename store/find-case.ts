import type { Standing } from '../kernel/case.ts';
import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { StoredCase } from './case-row.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';

const byId = `SELECT ${caseColumns}, ${standingColumn} FROM service_case c WHERE c.zone_id = $1 AND c.case_id = $2`;

const read = (row: CaseColumns): StoredCase => ({ ...toCaseRow(row), standing: row['standing'] as Standing });

/** A case with its standing, by its id; null where there is none. */
export const findCase = async (store: Store, caseId: string): Promise<StoredCase | null> => {
  const row = (await store.query<CaseColumns>('case', byId, [store.zone, caseId]))[0];
  return row === undefined ? null : read(row);
};
