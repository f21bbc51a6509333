import { apply } from './apply.ts';
import { ask } from './ask.ts';
import { carry } from './carry.ts';
import type { Actor, Decision, Event, Moment, Refusal, Request, Standing } from './case.ts';
import { openings } from './children.ts';
import type { Context } from './context.ts';
import { decided } from './decided.ts';
import { eventOf } from './event-of.ts';
import { fireDue } from './fire.ts';
import type { Loop } from './loop.ts';
import { open } from './open.ts';
import { permit } from './permit.ts';
import { possible } from './possible.ts';
import { refuse } from './refuse.ts';
import { isRestoring, restore } from './restore.ts';

/**
 * The one place where anything is decided. Takes the loop, how the case stands (null for the opening act),
 * what is asked, and the calendar and guards. First applies every expiry that is due: a late tick must
 * never let anyone notify on day six. Then gives the act's event, or a refusal that says what is possible.
 */
export const decide = (loop: Loop, standing: Standing | null, request: Request, context: Context): Decision => {
  if (standing === null) return open(loop, request, context);
  const fired = fireDue(loop, standing, request.at, context);
  const now = fired.standing;
  const done = isRestoring(request.act)
    ? restore(loop, now, { ...request, history: [...(request.history ?? []), ...fired.events] }, context)
    : perform(loop, now, request, context);
  if ('refusal' in done) {
    const refusal = { ...done.refusal, possible: possibleFor(loop, now, request.actor, request.at, context) };
    return { ...decided(now, fired.events), opens: fired.opens, refusal };
  }
  const events = [...fired.events, done.event];
  const act = loop.acts[request.act];
  const opens = [...fired.opens, ...(act === undefined ? [] : openings(loop, act, now, request, done.event.effects))];
  return { ...decided(apply(now, done.event), events), opens };
};

/** Only the expiries that are due at this moment. */
export const expire = (loop: Loop, standing: Standing, at: Moment, context: Context): Decision => {
  const fired = fireDue(loop, standing, at, context);
  return { ...decided(fired.standing, fired.events), opens: fired.opens };
};

const perform = (
  loop: Loop,
  standing: Standing,
  request: Request,
  context: Context,
): { readonly event: Event } | { readonly refusal: Refusal } => {
  const allowed = permit(loop, standing, request.act, request.actor, request.at, context);
  if ('refusal' in allowed) return allowed;
  const said = ask(loop, standing, request.act, request.actor, request.input, request.at, context);
  if ('refusal' in said) return said;
  const act = loop.acts[request.act];
  if (act === undefined) return { refusal: refuse('unknown-act', request.act) };
  const carried = carry({
    loop,
    before: standing,
    from: standing,
    effects: [],
    name: request.act,
    act,
    seat: allowed.seat,
    request,
    moment: request.at,
    seq: standing.seq + 1,
    unmet: said.unmet,
    expired: null,
    context,
  });
  if ('refusal' in carried) return carried;
  return { event: eventOf(request, allowed.seat, standing.seq + 1, carried.effects, context) };
};

const possibleFor = (loop: Loop, standing: Standing, actor: Actor, at: Moment, context: Context) =>
  possible(loop, standing, actor, at, context)
    .filter((candidate) => candidate.refusal === null)
    .map((candidate) => ({ act: candidate.act, by: loop.acts[candidate.act]?.by ?? [] }));
