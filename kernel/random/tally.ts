import type { Event, Refusal } from '../case.ts';
import type { Loop } from '../loop.ts';

/** Counts what happened: acts and expiries by loop, refusals by kind. */
export type Tally = {
  readonly counts: Map<string, number>;
  readonly add: (key: string) => void;
  readonly of: (key: string) => number;
};

export const tally = (): Tally => {
  const counts = new Map<string, number>();
  return { counts, add: (key) => void counts.set(key, (counts.get(key) ?? 0) + 1), of: (key) => counts.get(key) ?? 0 };
};

export const countEvent = (seen: Tally, loop: Loop, event: Event): void => {
  seen.add('acts');
  seen.add(`act ${loop.name} ${event.act}`);
  for (const effect of event.effects) {
    if (effect.kind === 'fire') seen.add(`expiry ${loop.name} ${effect.clock}`);
    if (effect.kind === 'end') seen.add(`ending ${loop.name} ${effect.ending}`);
  }
};

export const countRefusal = (seen: Tally, refusal: Refusal): void => {
  seen.add('refusals');
  seen.add(`refusal ${refusal.kind}`);
};

/** Everything that must have happened, and how often at least. */
export const wanted = (
  loops: readonly Loop[],
  refusals: readonly string[],
  least: number,
): ReadonlyMap<string, number> =>
  new Map<string, number>([
    ...loops.flatMap((loop) => [
      ...Object.keys(loop.acts).map((act) => [`act ${loop.name} ${act}`, least] as const),
      ...Object.keys(loop.clocks).map((clock) => [`expiry ${loop.name} ${clock}`, 1] as const),
      ...Object.keys(loop.endings).map((ending) => [`ending ${loop.name} ${ending}`, 1] as const),
    ]),
    ...refusals.map((kind) => [`refusal ${kind}`, 1] as const),
  ]);

/** What has not happened often enough. */
export const missing = (seen: Tally, wants: ReadonlyMap<string, number>): readonly string[] =>
  [...wants]
    .filter(([key, least]) => seen.of(key) < least)
    .map(([key, least]) => `${key}: ${seen.of(key)} of ${least}`);
