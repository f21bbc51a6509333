import { bound } from './bound.ts';
import type { Bound, Effect, Opening, Request, Standing } from './case.ts';
import type { Act, Loop } from './loop.ts';

/** What an act does to child cases: opens one, hears the ending of one, calls them back. */
export const childEffects = (loop: Loop, act: Act, standing: Standing, request: Request): readonly Effect[] => {
  const effects: Effect[] = [];
  const child = act.opensChild?.child;
  if (child !== undefined && request.childCase !== undefined)
    effects.push({ kind: 'child', child, case: request.childCase, loop: loop.children[child]?.loop ?? child });
  if (act.hears !== undefined && request.actor.kind === 'child')
    effects.push({ kind: 'heard', case: request.actor.case, ending: request.actor.ending ?? '' });
  for (const run of standing.children)
    if (run.outcome === 'open' && act.recalls?.includes(run.child)) effects.push({ kind: 'recall', case: run.case });
  return effects;
};

/** The case to open beside this one: its seats come from this case's seats, or from units in the input. */
export const opening = (loop: Loop, act: Act, standing: Standing, request: Request): Opening | null => {
  if (act.opensChild === undefined || request.childCase === undefined) return null;
  const seats: Record<string, Bound> = {};
  for (const [seat, source] of Object.entries(act.opensChild.seats)) {
    const unit = 'input' in source ? request.input[source.input] : null;
    const filled = 'seat' in source ? bound(loop, standing, source.seat) : null;
    if (typeof unit === 'string') seats[seat] = { unit, person: null };
    else if (filled !== null) seats[seat] = filled;
  }
  const child = act.opensChild.child;
  return { loop: loop.children[child]?.loop ?? child, child, case: request.childCase, seats, input: request.input };
};
