import type { Store } from './store.ts';

export type CaseBelow = { readonly id: string; readonly loop: string; readonly open: boolean };

const below = `WITH RECURSIVE under AS (
    SELECT case_id FROM service_case WHERE zone_id = $1 AND case_id = ANY($2)
    UNION
    SELECT c.case_id FROM service_case c JOIN under u ON c.zone_id = $1 AND c.parent_case = u.case_id
  )
  SELECT c.case_id, c.loop, c.ending IS NULL AS open
  FROM service_case c JOIN under u ON c.case_id = u.case_id
  WHERE c.zone_id = $1 ORDER BY c.opened_at, c.case_id`;

/** These cases and everything that came of them: their children and what they left behind, the oldest first. */
export const casesBelow = async (store: Store, ids: readonly string[]): Promise<readonly CaseBelow[]> =>
  (await store.query<{ case_id: string; loop: string; open: boolean }>('cases-below', below, [store.zone, ids])).map(
    ({ case_id, loop, open }) => ({ id: case_id, loop, open }),
  );
