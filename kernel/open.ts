import { applyEffect, apply } from './apply.ts';
import { ask } from './ask.ts';
import { bound } from './bound.ts';
import { carry } from './carry.ts';
import type { Decision, Effect, Refusal, Request, Standing } from './case.ts';
import { openings } from './children.ts';
import type { Context } from './context.ts';
import { dayOfMoment } from './day.ts';
import { decided } from './decided.ts';
import { eventOf } from './event-of.ts';
import type { Loop } from './loop.ts';
import { byGuard } from './permit.ts';
import { refuse } from './refuse.ts';
import { seated } from './seated.ts';
import { zoneSeats } from './zone-seats.ts';

/** Opens a case: fixes what it was given, fills its seats, and does the opening act. */
export const open = (loop: Loop, request: Request, context: Context): Decision => {
  const opened = begin(loop, request, context);
  if ('refusal' in opened)
    return { events: [], refusal: opened.refusal, standing: null, opens: [], recalls: [], reports: null };
  const standing = apply(null, opened.event);
  const act = loop.acts[request.act];
  const opens = act === undefined ? [] : openings(loop, act, standing, request, opened.event.effects);
  return { ...decided(standing, [opened.event]), opens };
};

const begin = (loop: Loop, request: Request, context: Context) => {
  const given = request.given;
  const act = loop.acts[request.act];
  const no = (refusal: Refusal) => ({ refusal });
  if (act === undefined || given === undefined || request.act !== loop.opens)
    return no(refuse('unknown-act', request.act));
  if (loop.inForceFrom > dayOfMoment(request.at))
    return no(refuse('not-in-force', request.act, { from: loop.inForceFrom }));
  const head = { seq: 1, at: request.at };
  const effects: Effect[] = [{ kind: 'open', loop: loop.name, hash: context.hash, given }];
  let standing = applyEffect(null, effects[0] as Effect, head);
  for (const effect of seatsGiven(loop, standing)) {
    effects.push(effect);
    standing = applyEffect(standing, effect, head);
  }
  for (const effect of zoneSeats(loop, standing)) {
    effects.push(effect);
    standing = applyEffect(standing, effect, head);
  }
  const unbound = unfilled(loop, standing);
  if (unbound !== undefined) return no(refuse('seat-unbound', request.act, { seat: unbound }));
  const seat = seated(loop, standing, request.act, request.actor);
  if (typeof seat !== 'string') return no(seat);
  const closed = byGuard(standing, request.act, act, context);
  if (closed !== null) return no(closed);
  const said = ask(loop, standing, request.act, request.actor, request.input, request.at, context);
  if ('refusal' in said) return no(said.refusal);
  const carried = carry({
    loop,
    before: null,
    from: standing,
    effects,
    name: request.act,
    act,
    seat,
    request,
    moment: request.at,
    seq: 1,
    unmet: said.unmet,
    expired: null,
    context,
  });
  return 'refusal' in carried ? carried : { event: eventOf(request, seat, 1, carried.effects, context) };
};

/** The seats filled from outside and those the frozen item names. */
const seatsGiven = (loop: Loop, standing: Standing): readonly Effect[] =>
  Object.entries(loop.seats).flatMap(([name, seat]) => {
    const given = standing.given.seats[name];
    if (given !== undefined) return [{ kind: 'bind', seat: name, to: given }];
    if (typeof seat.bound !== 'object' || !('item' in seat.bound)) return [];
    const unit = standing.given.item[seat.bound.item];
    return typeof unit === 'string' ? [{ kind: 'bind', seat: name, to: { unit, person: null } }] : [];
  });

const unfilled = (loop: Loop, standing: Standing): string | undefined =>
  Object.entries(loop.seats).find(
    ([name, seat]) =>
      seat.optional !== true &&
      seat.bound !== 'act' &&
      seat.sameUnit === undefined &&
      bound(loop, standing, name) === null,
  )?.[0];
