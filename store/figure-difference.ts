import type { Figure } from '../kernel/programme.ts';
import { project, rebuild } from './figures.ts';
import type { Store } from './store.ts';

/** A counter, or what one case added to it, that is another number when all is counted again. */
export type Difference = {
  readonly figure: string;
  readonly unit: string;
  readonly day: string;
  readonly class: string;
  /** Null for the counter itself. */
  readonly case: string | null;
  readonly was: number;
  readonly is: number;
};

const all = `
SELECT figure, unit, day::text AS day, class, NULL AS case, value FROM figure WHERE zone_id = $1 AND value <> 0
UNION ALL
SELECT figure, unit, day::text, class, stream, sum(value) FROM figure_case WHERE zone_id = $1
GROUP BY figure, unit, day, class, stream HAVING sum(value) <> 0`;

type Row = Omit<Difference, 'was' | 'is'> & { readonly value: unknown };

/**
 * Brings the figures up to date, counts all of them again from the first event, and gives every number that is another
 * one now, with how many there are. Nothing else may count or be written meanwhile, or what came in between is told as well.
 */
export const countAgain = async (
  store: Store,
  figures: readonly Figure[],
): Promise<{ readonly numbers: number; readonly differences: readonly Difference[] }> => {
  while ((await project(store, figures)) > 0);
  const before = numbered(await store.query<Row>('all-figures', all, [store.zone]));
  await rebuild(store, figures);
  const after = numbered(await store.query<Row>('all-figures', all, [store.zone]));
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = names.flatMap((name): readonly Difference[] => {
    const [was, is] = [before.get(name), after.get(name)];
    const known = is ?? was;
    if (known === undefined || (was?.value ?? 0) === (is?.value ?? 0)) return [];
    const { value: _value, ...rest } = known;
    return [{ ...rest, was: was?.value ?? 0, is: is?.value ?? 0 }];
  });
  return { numbers: after.size, differences };
};

const numbered = (rows: readonly Row[]): ReadonlyMap<string, Omit<Row, 'value'> & { readonly value: number }> =>
  new Map(
    rows.map((row) => [
      [row.figure, row.unit, row.day, row.class, row.case ?? ''].join(' '),
      { ...row, value: Number(row.value) },
    ]),
  );
