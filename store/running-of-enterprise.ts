import type { Store } from './store.ts';

const text = `
SELECT number FROM service_case
WHERE zone_id = $1 AND enterprise = $2 AND item = $3 AND loop = $4 AND ending IS NULL ORDER BY opened_at, case_id LIMIT 1`;

/** The number of the case of a loop that runs for an enterprise about an item; null where none does. */
export const runningOfEnterprise = async (
  store: Store,
  enterprise: string,
  item: string,
  loop: string,
): Promise<string | null> =>
  (await store.query<{ number: string }>('running-of-enterprise', text, [store.zone, enterprise, item, loop]))[0]
    ?.number ?? null;
