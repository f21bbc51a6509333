import type { TimedLeg } from './time-legs.ts';

/** One service from its opening to where it rests, every step with its moment. */
export type TimedStory = {
  readonly key: string;
  readonly party: { readonly name: string; readonly phone: string };
  readonly item: string | null;
  /** The entry of a register that its duties return for. */
  readonly about?: { readonly register: string; readonly key: string };
  readonly rests: string;
  readonly steps: readonly TimedLeg[];
  /** Played before the others, which rest on it. */
  readonly first?: true;
};

/** Nobody has these numbers: they follow the ten of the written stories. */
export const phoneOf = (index: number): string => `138${String(1000 + index).padStart(8, '0')}`;
