import type { Store } from './store.ts';

/** How a party is reached beside his phone. */
export type Reach = { readonly email: string | null; readonly digest: boolean };

const kept = 'SELECT email, digest FROM reach WHERE zone_id = $1 AND party = $2';

const change = `
INSERT INTO reach (zone_id, party, email, digest) VALUES ($1, $2, $3, $4)
ON CONFLICT (zone_id, party) DO UPDATE SET email = excluded.email, digest = excluded.digest, changed_at = clock_timestamp()`;

/** How a party wants to be reached; by phone alone, and at once, where he has not said. */
export const reachOf = async (store: Store, party: string): Promise<Reach> =>
  (await store.query<Reach>('reach', kept, [store.zone, party]))[0] ?? { email: null, digest: false };

/** Keeps how a party wants to be reached. The address is one that he has shown to be his. */
export const keepReach = async (store: Store, party: string, { email, digest }: Reach): Promise<void> => {
  await store.query('keep-reach', change, [store.zone, party, email, digest]);
};
