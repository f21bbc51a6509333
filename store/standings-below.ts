import type { Standing } from '../kernel/case.ts';
import { standingColumn } from './standing-column.ts';
import type { Store } from './store.ts';

const below = `WITH RECURSIVE under AS (
    SELECT case_id FROM service_case WHERE zone_id = $1 AND parent_case = $2
    UNION
    SELECT c.case_id FROM service_case c JOIN under u ON c.zone_id = $1 AND c.parent_case = u.case_id
  )
  SELECT c.case_id, c.loop_hash, ${standingColumn}
  FROM under u JOIN service_case c ON c.zone_id = $1 AND c.case_id = u.case_id
  WHERE c.zone_id = $1 ORDER BY c.opened_at, c.case_id`;

/** How everything that came of a case stands, the oldest first, in one trip. */
export const standingsBelow = async (
  store: Store,
  caseId: string,
): Promise<readonly { readonly hash: string; readonly standing: Standing }[]> =>
  (await store.query<{ loop_hash: string; standing: Standing }>('standings-below', below, [store.zone, caseId])).map(
    ({ loop_hash: hash, standing }) => ({ hash, standing }),
  );
