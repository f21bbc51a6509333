/** Chance that can be repeated: the same seed gives the same choices. */
export type Chance = {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly odds: (of: number) => boolean;
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Picks by weight; nothing where all weights are zero. */
  readonly weigh: <T>(from: readonly T[], weight: (thing: T) => number) => T | undefined;
};

/** Takes a seed; gives chance from it (mulberry32). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    odds: (of) => next() < of,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    weigh: (from, weight) => {
      const weights = from.map(weight);
      let left = next() * weights.reduce((sum, one) => sum + one, 0);
      return from.find((_, at) => (left -= weights[at] ?? 0) < 0) ?? from.at(-1);
    },
  };
};
