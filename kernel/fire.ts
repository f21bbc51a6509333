import { apply } from './apply.ts';
import { carry } from './carry.ts';
import type { Event, Moment, Standing } from './case.ts';
import type { Context } from './context.ts';
import type { Loop } from './loop.ts';
import { nextDue } from './next-due.ts';

/** More expiries than this in one go mean a clock that feeds on itself. */
const most = 10_000;

/**
 * Applies every expiry that is due, in the order of their legal moments, ties as declared. An expiry cannot
 * be refused; it carries the moment the law gives it beside the moment it was carried out.
 */
export const fireDue = (
  loop: Loop,
  standing: Standing,
  at: Moment,
  context: Context,
): { readonly standing: Standing; readonly events: readonly Event[] } => {
  const events: Event[] = [];
  let now = standing;
  for (let next = nextDue(loop, now, true); next !== null && next.due <= at; next = nextDue(loop, now, true)) {
    if (events.length > most) throw new Error(`clock '${next.clock}' of loop '${loop.name}' never comes to rest`);
    const event = expiry(loop, now, next.clock, next.due, at, context);
    events.push(event);
    now = apply(now, event);
  }
  return { standing: now, events };
};

const expiry = (loop: Loop, standing: Standing, clock: string, legal: Moment, at: Moment, context: Context): Event => {
  const name = loop.clocks[clock]?.onExpire ?? '';
  const act = loop.acts[name];
  if (act === undefined) throw new Error(`clock '${clock}' expires into no act`);
  const seq = standing.seq + 1;
  const request = { act: name, actor: { kind: 'clock' as const }, input: {}, at };
  const carried = carry({
    loop,
    before: standing,
    from: standing,
    effects: [],
    name,
    act,
    seat: 'clock',
    request,
    moment: legal,
    seq,
    unmet: null,
    expired: clock,
    context,
  });
  if ('refusal' in carried) throw new Error(`the expiry '${name}' was refused: ${carried.refusal.kind}`);
  return {
    seq,
    act: name,
    by: 'clock',
    unit: null,
    person: null,
    party: null,
    at,
    legal,
    input: {},
    calendar: context.calendar.version,
    effects: carried.effects,
  };
};
