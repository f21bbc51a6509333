import type { Store } from './store.ts';

/** How many of a unit's open cases are looked through, those due first before the rest. */
const looked = 2000;

const text = `
SELECT c.case_id AS id, c.number, c.loop, c.title FROM (
  SELECT case_id, number, loop, title, zone_id, owed_due FROM service_case
  WHERE zone_id = $1 AND holder_unit = $2 AND ending IS NULL ORDER BY owed_due, case_id LIMIT ${looked}) c
WHERE EXISTS (SELECT FROM event e WHERE e.zone_id = c.zone_id AND e.stream = c.case_id AND e.act = 'recount' AND e.happened_at > $3::timestamptz)
ORDER BY c.owed_due, c.case_id LIMIT $4`;

export type RecountedCase = {
  readonly id: string;
  readonly number: string;
  readonly loop: string;
  readonly title: string;
};

/** The open cases of a unit that were counted again since then, what is due first before the rest. */
export const recounted = (
  store: Store,
  unit: string,
  since: string,
  limit: number,
): Promise<readonly RecountedCase[]> => store.query<RecountedCase>('recounted', text, [store.zone, unit, since, limit]);
