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

/** What one event of one case adds to a figure: that by which a number opens to its cases. */
export type CaseAddition = Addition & { readonly stream: string; readonly seq: number };

/** An event with the mark under which it was written. */
export type Marked = { readonly event: Event; readonly mark: Mark };

/** What one event adds to each figure, on the civil day on which it happened. */
export const count = (figures: readonly Figure[], { event, mark }: Marked, stood: Stood): readonly Addition[] =>
  figures.flatMap((figure) => {
    const value = figure.count(event, stood.standing, stood.loop);
    const shown = mark === 'demonstration' ? ('demonstration' as const) : ('computed' as const);
    if (value === 0) return [];
    const unit = figure.unit?.(stood.standing, event, stood.loop) ?? stood.unit;
    return [{ figure: figure.name, unit, day: dayOfMoment(event.at), class: shown, value }];
  });

/**
 * What one event adds when it takes others back: a wrong click counts for nothing once it is undone, on the day on which
 * it was made. Takes the events of the case up to this one, and how it stood after each.
 */
export const countWithUndone = (
  figures: readonly Figure[],
  last: Marked,
  earlier: readonly Marked[],
  stoodAfter: (seq: number) => Stood | undefined,
): readonly Addition[] => {
  const own = stoodAfter(last.event.seq);
  const restored = last.event.effects.find((effect) => effect.kind === 'restore');
  const undone =
    restored === undefined ? [] : earlier.filter(({ event }) => event.seq > restored.seq && event.seq < last.event.seq);
  return [
    ...(own === undefined ? [] : count(figures, last, own)),
    ...undone.flatMap((one) => {
      const stood = stoodAfter(one.event.seq);
      return stood === undefined ? [] : count(figures, one, stood).map((added) => ({ ...added, value: -added.value }));
    }),
  ];
};

/** Additions of the same name as one, in a steady order, so that two writers lock counters alike. */
export const summed = <One extends Addition>(
  additions: readonly One[],
  nameOf: (addition: One) => readonly (string | number)[] = ({ figure, unit, day, class: shown }) => [
    figure,
    unit,
    day,
    shown,
  ],
): readonly One[] => {
  const sums = new Map<string, One>();
  for (const addition of additions) {
    const name = nameOf(addition).join('\n');
    sums.set(name, { ...addition, value: (sums.get(name)?.value ?? 0) + addition.value });
  }
  return [...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, addition]) => addition);
};
