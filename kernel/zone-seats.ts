import { unitOf } from './bound.ts';
import type { Effect, Standing } from './case.ts';
import type { Loop } from './loop.ts';

/**
 * The seats that follow the zone's named posts: each goes to the first post whose unit is apart from the
 * seats it must be apart from, so that what concerns the bureau of the alliance office is judged above it.
 * Gives the bindings that changed.
 */
export const zoneSeats = (loop: Loop, standing: Standing): readonly Effect[] =>
  Object.entries(loop.seats).flatMap(([name, seat]) => {
    if (typeof seat.bound !== 'object' || !('zone' in seat.bound)) return [];
    const avoided = (seat.apart ?? []).map((other) => unitOf(loop, standing, other));
    const units = seat.bound.zone.flatMap((post) => standing.given.posts[post] ?? []);
    const unit = units.find((candidate) => !avoided.includes(candidate)) ?? units.at(-1);
    if (unit === undefined || unit === unitOf(loop, standing, name)) return [];
    return [{ kind: 'bind', seat: name, to: { unit, person: null } }];
  });
