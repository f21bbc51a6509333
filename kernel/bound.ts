import type { Bound, Standing } from './case.ts';
import type { Loop } from './loop.ts';

/** Who fills a seat now; null while nobody does. A seat that shares a unit follows the seat it shares with. */
export const bound = (loop: Loop, standing: Standing, seat: string): Bound | null => {
  const own = standing.seats[seat];
  if (own !== undefined) return own;
  const shared = loop.seats[seat]?.sameUnit;
  if (shared === undefined) return null;
  const other = bound(loop, standing, shared);
  return other !== null && 'unit' in other ? { unit: other.unit, person: null } : null;
};

/** The unit of a seat, or null where the seat is empty or a party's. */
export const unitOf = (loop: Loop, standing: Standing, seat: string): string | null => {
  const filled = bound(loop, standing, seat);
  return filled !== null && 'unit' in filled ? filled.unit : null;
};

/** Everybody who is named for a seat; nobody where the duty is the post's. */
export const peopleOf = (loop: Loop, standing: Standing, seat: string): readonly string[] => {
  const filled = bound(loop, standing, seat);
  if (filled === null || !('unit' in filled)) return [];
  return [...(filled.person === null ? [] : [filled.person]), ...(filled.also ?? []).map(({ person }) => person)];
};

/** The person of a seat, or null where the duty is the post's. */
export const personOf = (loop: Loop, standing: Standing, seat: string): string | null => {
  const filled = bound(loop, standing, seat);
  return filled !== null && 'unit' in filled ? filled.person : null;
};
