import type { Store } from './store.ts';

/** An open case of a party: which loop it is of, and about which item. */
export type OpenCase = { readonly id: string; readonly loop: string; readonly item: string | null };

const found = `SELECT case_id AS id, loop, item FROM service_case WHERE zone_id = $1 AND party = $2 AND ending IS NULL`;

/** The open cases of a party. */
export const openCasesOf = (store: Store, party: string): Promise<readonly OpenCase[]> =>
  store.query<OpenCase>('open-cases-of', found, [store.zone, party]);
