import { apply } from './apply.ts';
import type { Bound, Decision, Effect, Member, Moment, Standing } from './case.ts';
import type { Context } from './context.ts';
import { decided } from './decided.ts';
import type { Loop } from './loop.ts';
import { refuse } from './refuse.ts';
import { zoneSeats } from './zone-seats.ts';

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
 * by an event of the system with its reason. Clocks run on. Gives no event where nothing changes. Refuses to leave a seat
 * for several people with too few of them: a successor is named first.
 */
export const rehome = (loop: Loop, standing: Standing, move: Rehoming, context: Context): Decision => {
  const effects: Effect[] = [];
  for (const [seat, filled] of Object.entries(standing.seats)) {
    const to = moved(filled, move);
    if (to === null) continue;
    const least = loop.seats[seat]?.least ?? 1;
    const named = peopleIn(to).length;
    if (least > 1 && named < least) {
      const refusal = refuse('too-few', 'rehome', { seat, least, named, case: standing.given.number });
      return { ...decided(standing, []), refusal };
    }
    effects.push({ kind: 'bind', seat, to });
  }
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
  const after = apply(standing, event);
  const followed = { ...event, effects: [...effects, ...zoneSeats(loop, after)] };
  return decided(apply(standing, followed), [followed]);
};

/** Who fills a seat once somebody has left it; null where nobody does. */
const moved = (filled: Bound, move: Rehoming): Bound | null => {
  if (!('unit' in filled)) return null;
  const leaves = (unit: string, person: string | null) =>
    unit === move.unit && (move.person === null || person === move.person);
  const next = (member: { readonly unit: string; readonly person: string | null }) =>
    leaves(member.unit, member.person) ? { unit: move.toUnit, person: move.toPerson } : member;
  const all = [filled, ...(filled.also ?? [])];
  if (!all.some(({ unit, person }) => leaves(unit, person))) return null;
  if (filled.also === undefined) return next(filled);
  const members = all.map(next).filter((member): member is Member => member.person !== null);
  const [first, ...also] = new Map(members.map(({ unit, person }) => [person, { unit, person }])).values();
  if (first === undefined) return { unit: move.toUnit, person: null };
  return also.length === 0 ? first : { ...first, also };
};

const peopleIn = (filled: Bound): readonly string[] =>
  'unit' in filled
    ? [filled.person, ...(filled.also ?? []).map(({ person }) => person)].filter((one) => one !== null)
    : [];
