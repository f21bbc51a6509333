import { bound, peopleOf, unitOf } from './bound.ts';
import type { Actor, Bound, Refusal, Standing } from './case.ts';
import type { Loop } from './loop.ts';
import { refuse } from './refuse.ts';

/**
 * The seat from which somebody does an act: the first of the act's seats that he fills. Refuses whoever
 * fills none, and whoever sits where the loop keeps units or persons apart.
 */
export const seated = (loop: Loop, standing: Standing, name: string, actor: Actor): string | Refusal => {
  const act = Object.hasOwn(loop.acts, name) ? loop.acts[name] : undefined;
  if (act === undefined) return refuse('unknown-act', name);
  if (actor.kind === 'clock' || actor.kind === 'parent' || actor.kind === 'child')
    return act.by.includes(actor.kind) ? actor.kind : refuse('not-yours', name, { seats: act.by });
  if (act.by.includes('receiver') && receives(loop, standing, actor)) return 'receiver';
  const seats = act.by.map((seat) => (seat === 'holder' ? holderSeat(loop, standing) : seat));
  const seat = seats.find((candidate) => candidate !== null && fills(loop, standing, candidate, actor));
  if (seat === undefined || seat === null) return refuse('not-yours', name, { seats: act.by });
  return apart(loop, standing, name, seat, actor) ?? seat;
};

const holderSeat = (loop: Loop, standing: Standing): string | null =>
  standing.state === null ? null : (loop.states[standing.state]?.holder ?? null);

/** Whether an actor fills a seat: the party itself, or a person of the unit with the seat's role. */
export const fills = (loop: Loop, standing: Standing, seat: string, actor: Actor): boolean => {
  const definition = loop.seats[seat];
  const filled = definition === undefined ? null : bound(loop, standing, seat);
  if (definition === undefined || filled === null) return false;
  return fillsBound(filled, definition.role, actor);
};

const fillsBound = (filled: Bound, role: string | undefined, actor: Actor): boolean => {
  if ('party' in filled) return actor.kind === 'party' && actor.party === filled.party;
  if (actor.kind !== 'person' || (role !== undefined && !actor.roles.includes(role))) return false;
  if (filled.also?.some(({ unit, person }) => unit === actor.unit && person === actor.person)) return true;
  return actor.unit === filled.unit && (filled.person === null || filled.person === actor.person);
};

const receives = (loop: Loop, standing: Standing, actor: Actor): boolean => {
  const offer = standing.offer;
  if (offer === null || actor.kind !== 'person' || actor.unit !== offer.to) return false;
  const role = loop.seats[offer.seat]?.role;
  return role === undefined || actor.roles.includes(role);
};

const apart = (loop: Loop, standing: Standing, name: string, seat: string, actor: Actor): Refusal | null => {
  if (actor.kind !== 'person') return null;
  const definition = loop.seats[seat];
  const unit = definition?.apart?.find((other) => unitOf(loop, standing, other) === actor.unit);
  if (unit !== undefined) return refuse('not-apart', name, { seat: unit });
  const person = definition?.apartPerson?.find((other) => peopleOf(loop, standing, other).includes(actor.person));
  return person === undefined ? null : refuse('same-hand', name, { seat: person });
};
