import { measured } from '../../kernel/measure.ts';
import { dayNumber } from '../../kernel/day.ts';
import { figureSums, sumsOf, type Sum } from '../../store/figure-sums.ts';
import type { Door } from '../door.ts';
import { unitView } from '../directory.ts';
import type { Reader } from '../present/reader.ts';
import { classOf, figuresOf, measuresOf, type Known } from './measures.ts';
import { periodBefore } from './period.ts';
import type { FiguresView, MeasureLine, MeasurePart, MeasureView, Period } from './view.ts';

export type FiguresWish = { readonly period: Period; readonly unit?: string | undefined };

const lineOf = (measure: Known, sums: readonly Sum[], earlier: readonly Sum[]): MeasureLine => ({
  name: measure.name,
  programme: measure.programme,
  as: measure.as,
  better: measure.better,
  ...measured(measure, sumsOf(sums)),
  before: measured(measure, sumsOf(earlier)),
});

/** Every measure over a period, beside the period before. */
export const showFigures = async (door: Door, { period, unit }: FiguresWish): Promise<FiguresView> => {
  const measures = measuresOf(door);
  const wish = { figures: figuresOf(measures), unit, class: classOf(door) };
  const before = periodBefore(period);
  const [now, earlier] = await Promise.all([
    figureSums(door.store, { ...wish, ...period }),
    figureSums(door.store, { ...wish, ...before }),
  ]);
  return {
    ...period,
    class: wish.class,
    before,
    unit: unit ?? null,
    measures: measures.map((measure) => lineOf(measure, now, earlier)),
  };
};

/** Beyond this many days a picture by days says less than one by months. */
const longest = 62;

/** One measure: the whole, over time, and unit by unit. */
export const showMeasure = async (
  door: Door,
  measure: Known,
  { period, unit }: FiguresWish,
  reader: Pick<Reader, 'directory' | 'language'>,
): Promise<MeasureView> => {
  const by = dayNumber(period.to) - dayNumber(period.from) < longest ? ('day' as const) : ('month' as const);
  const wish = { figures: figuresOf([measure]), unit, class: classOf(door), ...period };
  const [now, earlier, over, units] = await Promise.all([
    figureSums(door.store, wish),
    figureSums(door.store, { ...wish, ...periodBefore(period) }),
    figureSums(door.store, wish, by),
    unit === undefined ? figureSums(door.store, wish, 'unit') : [],
  ]);
  const parts = (sums: readonly Sum[], name: (group: string) => string): readonly MeasurePart[] =>
    [...new Set(sums.map(({ group }) => group))]
      .toSorted()
      .map((group) => ({ group, name: name(group), ...measured(measure, sumsOf(sums, group)) }));
  return {
    ...period,
    class: wish.class,
    unit: unit ?? null,
    measure: lineOf(measure, now, earlier),
    over: { by, parts: parts(over, (group) => group) },
    units: parts(units, (group) => unitView(reader.directory, group, reader.language).name).toSorted((one, other) =>
      one.name.localeCompare(other.name, reader.language === 'zh' ? 'zh-CN' : 'en'),
    ),
  };
};
