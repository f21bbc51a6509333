import type { JsonObject } from '../kernel/json.ts';
import type { Store } from './store.ts';

export type OpenFacts = { readonly id: string; readonly version: number; readonly facts: JsonObject };

const text = `
SELECT case_id AS id, version, standing -> 'facts' AS facts FROM service_case
WHERE zone_id = $1 AND party = $2 AND loop = $3 AND ending IS NULL ORDER BY opened_at DESC, case_id DESC LIMIT 1`;

/** What is known in the latest open case that a party has of a loop; null where there is none. */
export const openFacts = async (store: Store, party: string, loop: string): Promise<OpenFacts | null> =>
  (await store.query<OpenFacts>('open-facts', text, [store.zone, party, loop]))[0] ?? null;
