import { apply } from './apply.ts';
import type { Calendar } from './calendar.ts';
import { canonical } from './canonical.ts';
import type { Event, Standing } from './case.ts';
import type { Context } from './context.ts';
import { decide, expire } from './decide.ts';
import type { Json } from './json.ts';
import type { Loop } from './loop.ts';
import { recount } from './recount.ts';
import { rehome } from './rehome.ts';
import { requestOf } from './request-of.ts';

export type Redecided =
  | { readonly same: true }
  | {
      readonly same: false;
      readonly seq: number;
      readonly recorded: Event;
      readonly decided: Event | null;
      readonly why: string;
    };

/**
 * Decides a whole history again from what is stored of its input: who, when, what was said, under which
 * calendar. The same rules must give the same events, to the last date; else the first that differs is named.
 */
export const redecide = (
  loop: Loop,
  events: readonly Event[],
  calendars: Readonly<Record<string, Calendar>>,
  context: Omit<Context, 'calendar'>,
): Redecided => {
  let standing: Standing | null = null;
  let last = '';
  for (const recorded of events) {
    const calendar = calendars[recorded.calendar];
    if (calendar === undefined) return differs(recorded, null, `calendar '${recorded.calendar}' is not kept`);
    const again = one(loop, standing, recorded, events, { ...context, calendar }, calendars[last] ?? calendar);
    if (typeof again === 'string') return differs(recorded, null, again);
    if (canonical(again as unknown as Json) !== canonical(recorded as unknown as Json))
      return differs(recorded, again, 'the rules give another event');
    standing = apply(standing, recorded);
    last = recorded.calendar;
  }
  return { same: true };
};

const differs = (recorded: Event, decided: Event | null, why: string): Redecided => ({
  same: false,
  seq: recorded.seq,
  recorded,
  decided,
  why,
});

const one = (
  loop: Loop,
  standing: Standing | null,
  event: Event,
  events: readonly Event[],
  context: Context,
  old: Calendar,
): Event | string => {
  // A turn of a rhythm is opened by the clock and decided like any other opening.
  if (event.by === 'clock' && standing !== null)
    return expire(loop, standing, event.at, context).events[0] ?? 'no clock is due';
  if (event.by === 'system')
    return standing === null ? 'the system opened it' : bySystem(loop, standing, event, context, old);
  const decision = decide(loop, standing, requestOf(loop, standing, event, events), context);
  if (decision.refusal !== null) return `the rules refuse it: ${decision.refusal.kind}`;
  return decision.events[0] ?? 'nothing was decided';
};

const bySystem = (loop: Loop, standing: Standing, event: Event, context: Context, old: Calendar): Event | string => {
  if (event.act === 'recount') {
    const counted = recount(loop, standing, event.at, context, { ...context, calendar: old });
    return counted.events[0] ?? 'no date moves';
  }
  const { reason, unit, person, toUnit, toPerson } = event.input;
  const move = {
    unit: String(unit),
    person: typeof person === 'string' ? person : null,
    toUnit: String(toUnit),
    toPerson: typeof toPerson === 'string' ? toPerson : null,
    reason: String(reason),
    at: event.at,
  };
  return rehome(loop, standing, move, context).events[0] ?? 'nobody moves';
};
