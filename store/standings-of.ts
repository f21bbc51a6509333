import type { Standing } from '../kernel/case.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';

const text = `SELECT c.case_id AS id, ${standingColumn} FROM service_case c WHERE c.zone_id = $1 AND c.case_id = ANY ($2::text[])`;

/** How these cases stand, by id. */
export const standingsOf = async (store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Standing>> => {
  const rows = await store.query<{ id: string; standing: Standing }>('standings-of', text, [store.zone, ids]);
  return new Map(rows.map(({ id, standing }) => [id, standing]));
};
