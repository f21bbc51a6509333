import { measured, type Measure, type Measured } from '../../kernel/measure.ts';
import { measures, smallSample } from '../../programmes/review/measures.ts';
import { figureSums, sumsOf } from '../../store/figure-sums.ts';
import { unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { classOf, figuresOf, measuresOf } from '../figures/measures.ts';
import type { FigureClass, Period } from '../figures/view.ts';
import type { Reader } from '../present/reader.ts';

export type RatesLine = {
  readonly unit: string;
  readonly name: string;
  /** Too few reviews to be held beside another unit's. */
  readonly few: boolean;
  readonly rates: Readonly<Record<string, Measured>>;
};
export type RatesView = Period & {
  readonly class: FigureClass;
  readonly measures: readonly Pick<Measure, 'name' | 'as'>[];
  readonly whole: Readonly<Record<string, Measured>>;
  /** In the order of their names: nobody is ranked. */
  readonly units: readonly RatesLine[];
};

/** Every rate of domain 12.8 over a period, for the zone and unit by unit, each with what it is of; of one unit alone where it is named. */
export const rates = async (
  door: Door,
  period: Period,
  only: string | null,
  reader: Pick<Reader, 'directory' | 'language'>,
): Promise<RatesView> => {
  const known = measuresOf(door).filter(({ programme }) => programme === 'review');
  const sums = await figureSums(door.store, { figures: figuresOf(known), class: classOf(door), ...period }, 'unit');
  const ratesOf = (of: ReadonlyMap<string, number>): Readonly<Record<string, Measured>> =>
    Object.fromEntries(measures.map((measure) => [measure.name, measured(measure, of)]));
  const units = [...new Set(sums.map(({ group }) => group))].filter(
    (unit) => unit !== '' && (only === null || unit === only),
  );
  const whole = new Map<string, number>();
  for (const { figure, value } of sums) whole.set(figure, (whole.get(figure) ?? 0) + value);
  const lines = units.map((unit): RatesLine => {
    const own = ratesOf(sumsOf(sums, unit));
    const given = own['review.given']?.numerator ?? 0;
    return { unit, name: unitView(reader.directory, unit, reader.language).name, few: given < smallSample, rates: own };
  });
  return {
    ...period,
    class: classOf(door),
    measures: measures.map(({ name, as }) => ({ name, as })),
    whole: ratesOf(whole),
    units: lines.toSorted((one, other) => one.name.localeCompare(other.name, 'zh-CN')),
  };
};
