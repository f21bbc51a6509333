import type { Store } from './store.ts';

/** The numbers of cases, by id; without those that are about a unit and kept from it. */
export const numbersOf = async (
  store: Store,
  ids: readonly string[],
  keptFrom: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await store.query<{ id: string; number: string }>(
    'numbers-of',
    `SELECT case_id AS id, number FROM service_case
     WHERE zone_id = $1 AND case_id = ANY ($2::text[]) AND kept_from IS DISTINCT FROM $3`,
    [store.zone, ids, keptFrom],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
};
