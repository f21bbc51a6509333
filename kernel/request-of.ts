import type { Actor, Event, Request, Standing } from './case.ts';
import type { Loop } from './loop.ts';

/**
 * What was asked when an event was made by a hand, read back from the event and how the case stood before it: who, what,
 * when, what was said. `loop` is the version under which it happened; `events` the history it stands in.
 */
export const requestOf = (loop: Loop, standing: Standing | null, event: Event, events: readonly Event[]): Request => {
  const opened = event.effects.find((effect) => effect.kind === 'open');
  const child = event.effects.find((effect) => effect.kind === 'child' || effect.kind === 'leave');
  return {
    act: event.act,
    actor: actorOf(loop, standing, event),
    input: event.input,
    at: event.at,
    ...(opened === undefined ? {} : { given: opened.given }),
    ...(child === undefined ? {} : { childCase: child.case }),
    history: events.filter((earlier) => earlier.seq < event.seq),
  };
};

/** Who acted, as far as the rules look: his unit, himself, and the role of the seat he acted from. */
const actorOf = (loop: Loop, standing: Standing | null, event: Event): Actor => {
  if (event.by === 'clock') return { kind: 'clock' };
  if (event.party !== null) return { kind: 'party', party: event.party };
  const heard = event.effects.find((effect) => effect.kind === 'heard');
  if (heard !== undefined) {
    const run = standing?.children.find((child) => child.case === heard.case);
    return { kind: 'child', case: heard.case, child: run?.child ?? '', ending: heard.ending };
  }
  if (event.person === null || event.unit === null) return { kind: 'parent', case: '', child: '' };
  const seat = event.by === 'receiver' ? (standing?.offer?.seat ?? '') : event.by;
  const role = loop.seats[seat]?.role;
  return { kind: 'person', person: event.person, unit: event.unit, roles: role === undefined ? [] : [role] };
};
