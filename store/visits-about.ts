import type { Store } from './store.ts';

const text = `
SELECT count(*)::integer AS n FROM service_case
WHERE zone_id = $1 AND party = $2 AND loop = 'visit' AND standing #>> '{facts,about}' = $3`;

/** How many visits to windows somebody made for the matter with this number, as they were noted there. */
export const visitsAbout = async (store: Store, party: string, number: string): Promise<number> =>
  (await store.query<{ n: number }>('visits-about', text, [store.zone, party, number]))[0]?.n ?? 0;
