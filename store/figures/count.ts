import type { Event } from '../../kernel/case.ts';
import { dayOfMoment } from '../../kernel/day.ts';
import type { Figure } from '../../kernel/programme.ts';
import type { Mark } from '../store.ts';
import type { Stood } from './standings-at.ts';

/** One addition to a figure. What is made up for a demonstration is never added to what is real. */
export type Addition = {
  readonly figure: string;
  readonly unit: string;
  readonly day: string;
  readonly class: 'computed' | 'demonstration';
  readonly value: number;
};

/** What one event adds to each figure, on the civil day on which it happened. */
export const count = (
  figures: readonly Figure[],
  event: Event,
  { standing, unit }: Stood,
  mark: Mark,
): readonly Addition[] =>
  figures.flatMap((figure) => {
    const value = figure.count(event, standing);
    const shown = mark === 'demonstration' ? ('demonstration' as const) : ('computed' as const);
    return value === 0 ? [] : [{ figure: figure.name, unit, day: dayOfMoment(event.at), class: shown, value }];
  });

/** Additions to the same counter as one, in a steady order, so that two writers lock counters alike. */
export const summed = (additions: readonly Addition[]): readonly Addition[] => {
  const sums = new Map<string, Addition>();
  for (const addition of additions) {
    const name = [addition.figure, addition.unit, addition.day, addition.class].join('\n');
    sums.set(name, { ...addition, value: (sums.get(name)?.value ?? 0) + addition.value });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, addition]) => addition);
};
