import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

/** An open case that keeps somebody from applying for its item again, and until when. */
export type BarringCase = {
  readonly loop: string;
  readonly hash: string;
  readonly clock: string;
  readonly due: Moment;
};

const barring = `SELECT c.loop, c.loop_hash AS hash, c.next_clock AS clock, c.next_due AS due FROM service_case c
  WHERE c.zone_id = $1 AND c.party = $2 AND c.ending IS NULL AND c.loop = ANY($3) AND c.item = $4
  ORDER BY c.next_due DESC LIMIT 1`;

/** The one of these loops' open cases about a party and an item that lasts longest; null where there is none. */
export const barringCase = async (
  store: Store,
  party: string,
  loops: readonly string[],
  item: string,
): Promise<BarringCase | null> =>
  (await store.query<BarringCase>('barring-case', barring, [store.zone, party, loops, item]))[0] ?? null;
