import type { Store } from './store.ts';

const read = 'SELECT ahead_seconds::text AS ahead FROM demonstration_clock WHERE zone_id = $1';
const move = `
INSERT INTO demonstration_clock AS c (zone_id, ahead_seconds) VALUES ($1, $2)
ON CONFLICT (zone_id) DO UPDATE SET ahead_seconds = greatest(c.ahead_seconds, excluded.ahead_seconds)
RETURNING ahead_seconds::text AS ahead`;

/** By how many seconds the demonstration is ahead of the real time. */
export const secondsAhead = async (store: Store): Promise<number> =>
  Number((await store.query<{ ahead: string }>('seconds-ahead', read, [store.zone]))[0]?.ahead ?? 0);

/** Puts the demonstration ahead; never back, whoever was faster. Gives by how much it is ahead now. */
export const putAhead = async (store: Store, seconds: number): Promise<number> =>
  Number((await store.query<{ ahead: string }>('put-ahead', move, [store.zone, seconds]))[0]?.ahead ?? 0);
