import type { Standing } from '../kernel/case.ts';
import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { StoredCase } from './case-row.ts';
import type { Store } from './store.ts';

const byId = `SELECT ${caseColumns}, c.standing FROM service_case c WHERE c.zone_id = $1 AND c.case_id = $2`;
const byNumber = `SELECT ${caseColumns}, c.standing FROM service_case c WHERE c.zone_id = $1 AND c.number = $2`;
const children = `SELECT ${caseColumns}, c.standing FROM service_case c WHERE c.zone_id = $1 AND c.parent_case = $2 ORDER BY c.opened_at, c.case_id`;

const read = (row: CaseColumns): StoredCase => ({ ...toCaseRow(row), standing: row['standing'] as Standing });

/** A case with its standing, by its id; null where there is none. */
export const findCase = async (store: Store, caseId: string): Promise<StoredCase | null> => {
  const row = (await store.query<CaseColumns>('case', byId, [store.zone, caseId]))[0];
  return row === undefined ? null : read(row);
};

/** A case with its standing, by the number that people are told; null where there is none. */
export const findCaseByNumber = async (store: Store, number: string): Promise<StoredCase | null> => {
  const row = (await store.query<CaseColumns>('case-by-number', byNumber, [store.zone, number]))[0];
  return row === undefined ? null : read(row);
};

/** The cases that a case has opened, oldest first. */
export const childrenOf = async (store: Store, caseId: string): Promise<readonly StoredCase[]> =>
  (await store.query<CaseColumns>('children', children, [store.zone, caseId])).map(read);
