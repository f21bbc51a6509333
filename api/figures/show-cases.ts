import { figureCases } from '../../store/figure-cases.ts';
import type { Door } from '../door.ts';
import { rowLine } from '../present/row-line.ts';
import type { Reader } from '../present/reader.ts';
import type { Page } from '../view.ts';
import { withNames } from '../with-names.ts';
import { classOf, type Known } from './measures.ts';
import type { FiguresWish } from './show-figures.ts';
import type { CountedLine } from './view.ts';

export type CasesWish = FiguresWish & {
  /** What is counted, or all that it is held against. */
  readonly part: 'of' | 'per';
  readonly after: string | null;
};

/** A page of the cases behind a number, for one reader. Refuses an unknown page. */
export const showCases = async (
  door: Door,
  measure: Known,
  { period, unit, part, after }: CasesWish,
  reader: Reader,
): Promise<Page<CountedLine>> => {
  const figures = part === 'of' ? measure.of : (measure.per ?? measure.of);
  const wish = { figures, unit, class: classOf(door), ...period };
  const { rows, next } = await figureCases(door.store, wish, {
    after,
    reads: reader.visitor.kind === 'person' ? reader.visitor.unit : null,
  });
  const named = await withNames(
    door,
    reader,
    rows.map(({ party }) => party),
  );
  const lines = rows.flatMap((row): readonly CountedLine[] => {
    const line = rowLine(row, named);
    return line === null ? [] : [{ line, counted: row.counted, on: row.on }];
  });
  return { lines, next };
};
