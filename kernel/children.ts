import { bound } from './bound.ts';
import type { Bound, Effect, Opening, Request, Standing } from './case.ts';
import type { Context } from './context.ts';
import { holds } from './holds.ts';
import type { Act, Loop } from './loop.ts';

/** What an act does to other cases: opens a child, leaves one behind, hears the ending of one, calls them back. */
export const childEffects = (
  loop: Loop,
  act: Act,
  standing: Standing,
  request: Request,
  context: Context,
): readonly Effect[] => {
  const effects: Effect[] = [];
  const child = act.opensChild?.child;
  if (child !== undefined && request.childCase !== undefined)
    effects.push({ kind: 'child', child, case: request.childCase, loop: childLoop(loop, act), ...keyOf(act, request) });
  for (const [at, { loop: left, when }] of (act.leaves ?? []).entries())
    if (request.childCase !== undefined && holds(when, standing, request.input, context))
      effects.push({ kind: 'leave', loop: left, case: numbered(request.childCase, at) });
  if (act.hears !== undefined && request.actor.kind === 'child')
    effects.push({ kind: 'heard', case: request.actor.case, ending: request.actor.ending ?? '' });
  for (const run of standing.children)
    if (run.outcome === 'open' && act.recalls?.includes(run.child)) effects.push({ kind: 'recall', case: run.case });
  return effects;
};

/** The cases to open beside this one, as the effects of its act say: their seats come from this case's, or from units in the input. */
export const openings = (
  loop: Loop,
  act: Act,
  standing: Standing,
  request: Request,
  effects: readonly Effect[],
): readonly Opening[] => {
  const { opensChild, leaves } = act;
  if (request.childCase === undefined) return [];
  const born = { case: request.childCase, input: request.input };
  const gone = effects.flatMap((effect) => (effect.kind === 'leave' ? [effect.case] : []));
  const left = (leaves ?? [])
    .map((leaving, at) => ({
      ...born,
      case: numbered(born.case, at),
      loop: leaving.loop,
      child: '',
      seats: seatsOf(loop, standing, request, leaving.seats),
    }))
    .filter((opening) => gone.includes(opening.case));
  if (opensChild === undefined) return left;
  const { child, seats } = opensChild;
  const named = request.input[opensChild.item ?? ''];
  const item = typeof named === 'string' ? { item: named } : {};
  const party = bound(loop, standing, opensChild.as ?? '');
  const as = party !== null && 'party' in party ? { as: party.party } : {};
  return [
    ...left,
    { ...born, ...item, ...as, loop: childLoop(loop, act), child, seats: seatsOf(loop, standing, request, seats) },
  ];
};

/** What tells a child from its siblings. */
const keyOf = ({ opensChild }: Act, { input }: Request): { readonly key?: string } => {
  const key = input[opensChild?.key ?? ''];
  return typeof key === 'string' ? { key } : {};
};

const childLoop = (loop: Loop, { opensChild }: Act): string =>
  opensChild?.loop ?? loop.children[opensChild?.child ?? '']?.loop ?? '';

/** The name of the first case an act leaves is given; the others have theirs from it. */
const numbered = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

type Sources = NonNullable<Act['opensChild']>['seats'];

const seatsOf = (loop: Loop, standing: Standing, request: Request, sources: Sources): Opening['seats'] => {
  const seats: Record<string, Bound> = {};
  for (const [seat, source] of Object.entries(sources)) {
    const unit = 'input' in source ? request.input[source.input] : null;
    const filled = 'seat' in source ? bound(loop, standing, source.seat) : null;
    if (typeof unit === 'string') seats[seat] = { unit, person: null };
    else if (filled !== null) seats[seat] = filled;
  }
  return seats;
};
