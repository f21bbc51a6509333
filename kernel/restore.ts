import { replay } from './replay.ts';
import type { Effect, Event, Refusal, Request, Standing } from './case.ts';
import type { Context } from './context.ts';
import { eventOf } from './event-of.ts';
import { addMinutes } from './minutes.ts';
import type { Loop } from './loop.ts';
import { refuse } from './refuse.ts';
import { fills } from './seated.ts';

/** The two acts every loop with a correction has: the same hand within the hold, a second hand later. */
export const isRestoring = (act: string): boolean => act === 'undo' || act === 'put-right';

/**
 * Takes a wrong click back. 'undo': whoever clicked, within the hold, before anybody outside was told.
 * 'put-right': a second person, with a reason, and the person served is told on paper. Both leave the wrong
 * act in the history. What opened, heard or ended another thing is not taken back this way.
 */
export const restore = (
  loop: Loop,
  standing: Standing,
  request: Request,
  context: Context,
): { readonly event: Event } | { readonly refusal: Refusal } => {
  const last = lastHand(request.history ?? []);
  const actor = request.actor;
  const no = (kind: Refusal['kind'], about: Refusal['about'] = {}) => ({ refusal: refuse(kind, request.act, about) });
  if (loop.correction === null || last === undefined) return no('nothing-to-undo');
  if (actor.kind !== 'person') return no('not-yours', { seats: loop.correction.by });
  if (last.person === null || last.seq === 1 || isRestoring(last.act)) return no('nothing-to-undo');
  if (request.act === 'put-right' && standing.state === null) return no('ended', { ending: standing.ending });
  const since = (request.history ?? []).filter((event) => event.seq > last.seq).flatMap((event) => event.effects);
  if (
    last.effects.some((effect) => tied.has(effect.kind) || isPaid(effect)) ||
    since.some((effect) => !idle.has(effect.kind))
  )
    return no('not-correctable', { act: last.act });
  const reversal = request.act === 'undo' ? undoing(loop, last, request) : righting(loop, standing, last, request);
  if (typeof reversal !== 'string') return { refusal: reversal };
  const before = replay((request.history ?? []).filter((event) => event.seq < last.seq));
  const effects: Effect[] = [{ kind: 'restore', seq: last.seq - 1, standing: before }];
  if (request.act === 'put-right') effects.push(told(loop, request));
  return { event: eventOf(request, reversal, standing.seq + 1, effects, context) };
};

/** What other cases or other people's answers hang on. */
const tied: ReadonlySet<string> = new Set(['child', 'leave', 'heard', 'recall', 'restore', 'offer-ends']);

/** Money that has left the house comes back by an act of its own (recovery), and not by a click. */
const isPaid = (effect: Effect): boolean => effect.kind === 'book' && (effect.from === 'paid' || effect.to === 'paid');

/** What a clock may have done since without anybody being told or anything moving: it was looked at again. */
const idle: ReadonlySet<string> = new Set(['fire', 'start', 'stop', 'due']);

/** The last event that somebody's hand made; a case that has only seen clocks since is still correctable. */
export const lastHand = (history: readonly Event[]): Event | undefined =>
  history.findLast((event) => event.by !== 'clock' && event.by !== 'system');

const undoing = (loop: Loop, last: Event, request: Request): string | Refusal => {
  const actor = request.actor;
  if (actor.kind !== 'person' || actor.person !== last.person) return refuse('not-yours', 'undo', { seats: [last.by] });
  const over = addMinutes(last.at, loop.correction?.hold ?? 0);
  return request.at < over ? last.by : refuse('hold-over', 'undo', { until: over });
};

const righting = (loop: Loop, standing: Standing, last: Event, request: Request): string | Refusal => {
  const actor = request.actor;
  const seat = loop.correction?.by.find((candidate) => fills(loop, standing, candidate, actor));
  if (seat === undefined) return refuse('not-yours', 'put-right', { seats: loop.correction?.by ?? [] });
  if (actor.kind === 'person' && actor.person === last.person)
    return refuse('same-hand', 'put-right', { act: last.act });
  const reason = request.input['reason'];
  return typeof reason === 'string' && reason.trim() !== ''
    ? seat
    : refuse('reason-missing', 'put-right', { field: 'reason' });
};

const told = (loop: Loop, request: Request): Effect => {
  const paper = loop.correction?.paper ?? '';
  return { kind: 'paper', paper, to: loop.papers[paper]?.to ?? '', release: request.at };
};
