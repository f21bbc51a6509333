import type { Standing } from '../kernel/case.ts';
import { caseColumns, toCaseRow } from './case-columns.ts';
import type { CaseColumns } from './case-columns.ts';
import type { StoredCase } from './case-row.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';

// The name stands in the statement: an index holds these cases alone.
const text = `SELECT ${caseColumns}, ${standingColumn} FROM service_case c
  WHERE c.zone_id = $1 AND c.loop = 'key-project' AND (c.ending IS NOT NULL) = $2 AND ($3::text IS NULL OR c.party = $3)
    AND ($4::text IS NULL OR c.case_id < $4)
  ORDER BY c.case_id DESC LIMIT $5`;

export type ProjectWish = {
  readonly ended: boolean;
  /** Only those that serve this party. */
  readonly party: string | null;
  /** The case after which the page begins. */
  readonly after: string | null;
  readonly limit: number;
};

/** Key projects with their standings, open or ended, a page of them, the newest first. */
export const keyProjects = async (store: Store, wish: ProjectWish): Promise<readonly StoredCase[]> =>
  (
    await store.query<CaseColumns>('key-projects', text, [store.zone, wish.ended, wish.party, wish.after, wish.limit])
  ).map((row) => ({ ...toCaseRow(row), standing: row['standing'] as Standing }));
