import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

/** What a unit, or somebody of it, holds: how many cases, how many beyond their day, and since when the oldest of these. */
export type Held = {
  readonly unit: string;
  readonly person: string | null;
  readonly open: number;
  readonly late: number;
  readonly oldest: Moment | null;
};

/** From an index of the open cases alone: what has ended costs nothing, however much of it there is. */
export const heldByText = `
SELECT c.holder_unit AS unit, c.holder_person AS person, count(*)::int AS open,
  count(*) FILTER (WHERE c.owed_due < $2)::int AS late, min(c.owed_due) FILTER (WHERE c.owed_due < $2) AS oldest
FROM service_case c WHERE c.zone_id = $1 AND c.ending IS NULL
GROUP BY c.holder_unit, c.holder_person`;

/** Who holds how much, and what of it is late. */
export const heldBy = (store: Store, at: Moment): Promise<readonly Held[]> =>
  store.query<Held>('held-by', heldByText, [store.zone, at]);
