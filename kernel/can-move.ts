import { apply } from './apply.ts';
import type { Event, RefusalKind, Standing } from './case.ts';
import type { Context } from './context.ts';
import { dayOfMoment } from './day.ts';
import { decide, expire } from './decide.ts';
import type { Loop } from './loop.ts';
import { requestOf } from './request-of.ts';

export type Move =
  /** The new version was not yet in force when the case was received: it stays on its own. */
  | { readonly answer: 'stays' }
  /** Under the new version the same acts lead to the same place; how it would stand there. */
  | { readonly answer: 'can-move'; readonly standing: Standing }
  /** The event from which the new version goes another way, and why. */
  | { readonly answer: 'blocked'; readonly seq: number; readonly why: RefusalKind | 'stands-elsewhere' };

/**
 * Whether a running case could go on under a new version of its loop: everything that hands did to it is decided again by
 * the new rules, while the new clocks run by themselves. Takes the version it runs under, the new one with its guards and
 * a calendar, and the history. Never moves anything: a case stays on the version in force when it was received, and nobody
 * is stranded on rules that no longer fit without being named.
 */
export const canMove = (old: Loop, next: Loop, events: readonly Event[], context: Context): Move => {
  const [opening] = events;
  if (opening === undefined || next.inForceFrom > dayOfMoment(opening.at)) return { answer: 'stays' };
  let before: Standing | null = null;
  let after: Standing | null = null;
  const past: Event[] = [];
  for (const event of events) {
    if (event.by !== 'clock' && event.by !== 'system') {
      const request = { ...requestOf(old, before, event, events), history: past };
      const decision = decide(next, after, request, context);
      if (decision.refusal !== null) return { answer: 'blocked', seq: event.seq, why: decision.refusal.kind };
      past.push(...decision.events);
      after = decision.standing;
    } else if (event.by === 'clock' && after !== null) {
      const decision = expire(next, after, event.at, context);
      past.push(...decision.events);
      after = decision.standing;
    }
    before = apply(before, event);
    if (after?.state !== before.state || after.ending !== before.ending)
      return { answer: 'blocked', seq: event.seq, why: 'stands-elsewhere' };
  }
  return after === null ? { answer: 'stays' } : { answer: 'can-move', standing: after };
};
