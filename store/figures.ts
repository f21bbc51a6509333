import type { Day } from '../kernel/case.ts';
import type { Addition } from './figures/count.ts';
import type { Store } from './store.ts';

export { project, rebuild } from './figures/project.ts';

export type FiguresWish = {
  readonly figures?: readonly string[];
  readonly unit?: string;
  readonly from: Day;
  readonly to: Day;
};

const text = `
SELECT figure, unit, day::text, class, value FROM figure
WHERE zone_id = $1 AND day BETWEEN $2 AND $3 AND ($4::text[] IS NULL OR figure = ANY ($4)) AND ($5::text IS NULL OR unit = $5)
ORDER BY figure, unit, day, class`;

/** Counters by unit and civil day, both ends included, each with its class. */
export const figures = async (store: Store, wish: FiguresWish): Promise<readonly Addition[]> => {
  const values = [store.zone, wish.from, wish.to, wish.figures ?? null, wish.unit ?? null];
  const rows = await store.query<Addition & { value: unknown }>('figures', text, values);
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
};
