import type { Store } from './store.ts';

const counted = `SELECT loop, count(*)::int AS open FROM service_case
  WHERE zone_id = $1 AND party = $2 AND ending IS NULL GROUP BY loop`;

/** How many open cases of each loop a party has. */
export const openCasesOf = async (store: Store, party: string): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await store.query<{ loop: string; open: number }>('open-cases-of', counted, [store.zone, party])).map(
      ({ loop, open }) => [loop, open],
    ),
  );
