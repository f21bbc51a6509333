import type { Day } from '../kernel/case.ts';
import type { Store } from './store.ts';

export type SumsWish = {
  readonly figures: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly unit?: string | undefined;
  /** What is real, or what is made up for a demonstration; the two are never added. */
  readonly class: 'computed' | 'demonstration';
};

export type Sum = { readonly figure: string; readonly group: string; readonly value: number };

/** In which parts the sums are told: the whole, by unit, by civil day or by month ('2026-03'). */
export const groupings = { whole: `''`, unit: 'unit', day: 'day::text', month: `to_char(day, 'YYYY-MM')` } as const;
export type Grouping = keyof typeof groupings;

const text = (by: Grouping): string => `
SELECT figure, ${groupings[by]} AS "group", sum(value)::bigint AS value FROM figure
WHERE zone_id = $1 AND figure = ANY ($2) AND day BETWEEN $3 AND $4 AND class = $5 AND ($6::text IS NULL OR unit = $6)
GROUP BY 1, 2 ORDER BY 1, 2`;

/** Sums of figures over civil days, both ends included, in parts. */
export const figureSums = async (store: Store, wish: SumsWish, by: Grouping = 'whole'): Promise<readonly Sum[]> => {
  const values = [store.zone, wish.figures, wish.from, wish.to, wish.class, wish.unit ?? null];
  const rows = await store.query<Sum & { value: unknown }>(`figure-sums-${by}`, text(by), values);
  return rows.map((row) => ({ ...row, value: Number(row.value) }));
};

/** The sums of one part as a measure reads them. */
export const sumsOf = (sums: readonly Sum[], group = ''): ReadonlyMap<string, number> =>
  new Map(sums.filter((sum) => sum.group === group).map(({ figure, value }) => [figure, value]));
