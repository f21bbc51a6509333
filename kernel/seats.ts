import type { Bound, Effect, Refusal, Request, Standing } from './case.ts';
import type { Act, Binding, Loop } from './loop.ts';
import { seatPeople } from './seat-people.ts';
import { refuse } from './refuse.ts';

/** The seats an act binds. Refuses to bind a pinned seat again: the first-asked unit stays to the end. */
export const seatEffects = (
  loop: Loop,
  act: Act,
  standing: Standing,
  request: Request,
): { readonly effects: readonly Effect[] } | { readonly refusal: Refusal } => {
  const effects: Effect[] = [];
  for (const [seat, binding] of Object.entries(act.seat ?? {})) {
    if (loop.seats[seat]?.pinned && standing.seats[seat] !== undefined)
      return { refusal: refuse('seat-pinned', request.act, { seat }) };
    if (typeof binding === 'object' && 'people' in binding) {
      const named = seatPeople(loop.seats[seat]?.least ?? 1, request.input[binding.people]);
      if (typeof named === 'number')
        return {
          refusal: refuse('too-few', request.act, {
            seat,
            field: binding.people,
            least: loop.seats[seat]?.least ?? 1,
            named,
          }),
        };
      effects.push({ kind: 'bind', seat, to: named });
      continue;
    }
    const to = boundTo(binding, request);
    if (to === null) return { refusal: refuse('input-missing', request.act, { field: seat }) };
    effects.push({ kind: 'bind', seat, to });
  }
  return { effects };
};

const boundTo = (binding: Exclude<Binding, { readonly people: string }>, request: Request): Bound | null => {
  const actor = request.actor;
  if (typeof binding === 'object') {
    const unit = request.input[binding.input];
    return typeof unit === 'string' ? { unit, person: null } : null;
  }
  if (actor.kind === 'party') return { party: actor.party };
  if (actor.kind !== 'person') return null;
  return { unit: actor.unit, person: binding === 'actor' ? actor.person : null };
};
