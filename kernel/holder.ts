import { bound } from './bound.ts';
import type { Standing } from './case.ts';
import type { Loop } from './loop.ts';

export type Holder = { readonly seat: string; readonly unit: string; readonly person: string | null };

/** Who holds the case: always a unit, with a person or its duty post; null once the case has ended. */
export const holder = (loop: Loop, standing: Standing): Holder | null => {
  if (standing.state === null) return null;
  const seat = loop.states[standing.state]?.holder;
  const filled = seat === undefined ? null : bound(loop, standing, seat);
  return seat === undefined || filled === null || !('unit' in filled)
    ? null
    : { seat, unit: filled.unit, person: filled.person };
};
