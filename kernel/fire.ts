import { apply } from './apply.ts';
import { carry } from './carry.ts';
import type { Event, Moment, Opening, Standing } from './case.ts';
import { openings } from './children.ts';
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
): { readonly standing: Standing; readonly events: readonly Event[]; readonly opens: readonly Opening[] } => {
  const events: Event[] = [];
  const opens: Opening[] = [];
  let now = standing;
  for (let next = nextDue(loop, now, true); next !== null && next.due <= at; next = nextDue(loop, now, true)) {
    if (events.length > most) throw new Error(`clock '${next.clock}' of loop '${loop.name}' never comes to rest`);
    const { event, left } = expiry(loop, now, next.clock, next.due, at, context);
    events.push(event);
    opens.push(...left);
    now = apply(now, event);
  }
  return { standing: now, events, opens };
};

const expiry = (loop: Loop, standing: Standing, clock: string, legal: Moment, at: Moment, context: Context) => {
  const name = loop.clocks[clock]?.onExpire ?? '';
  const act = loop.acts[name];
  if (act === undefined) throw new Error(`clock '${clock}' expires into no act`);
  const seq = standing.seq + 1;
  // A case that the clock leaves behind has its name from this one: an expiry is the same whenever it is carried out.
  const left = act.leaves === undefined ? {} : { childCase: `${standing.given.case}-${seq}` };
  const request = { act: name, actor: { kind: 'clock' as const }, input: {}, at, ...left };
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
  const event: Event = {
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
  return { event, left: openings(loop, act, standing, request, carried.effects) };
};
