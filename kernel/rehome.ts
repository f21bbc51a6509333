import { apply } from './apply.ts';
import type { Decision, Effect, Moment, Standing } from './case.ts';
import type { Context } from './context.ts';
import { decided } from './decided.ts';
import { zoneSeats } from './zone-seats.ts';
import type { Loop } from './loop.ts';

export type Rehoming = {
  /** Whose seats move: a whole unit's, or one person's of it. */
  readonly unit: string;
  readonly person: string | null;
  readonly toUnit: string;
  readonly toPerson: string | null;
  readonly reason: string;
  readonly at: Moment;
};

/**
 * Absence, leaving, or the closing of a unit: every seat of the case that the one filled goes to the other,
 * by an event of the system with its reason. Clocks run on. Gives no event where nothing changes.
 */
export const rehome = (loop: Loop, standing: Standing, move: Rehoming, context: Context): Decision => {
  const leaves = (unit: string, person: string | null) =>
    unit === move.unit && (move.person === null || person === move.person);
  const effects = Object.entries(standing.seats).flatMap(([seat, filled]): Effect[] =>
    'unit' in filled && leaves(filled.unit, filled.person)
      ? [{ kind: 'bind', seat, to: { unit: move.toUnit, person: move.toPerson } }]
      : [],
  );
  if (effects.length === 0 || standing.state === null) return decided(standing, []);
  const event = {
    seq: standing.seq + 1,
    act: 'rehome',
    by: 'system',
    unit: null,
    person: null,
    party: null,
    at: move.at,
    legal: null,
    input: {
      reason: move.reason,
      unit: move.unit,
      person: move.person,
      toUnit: move.toUnit,
      toPerson: move.toPerson,
    },
    calendar: context.calendar.version,
    effects,
  };
  const moved = apply(standing, event);
  const followed = { ...event, effects: [...effects, ...zoneSeats(loop, moved)] };
  return decided(apply(standing, followed), [followed]);
};
