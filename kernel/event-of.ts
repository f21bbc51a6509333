import type { Actor, Event, Request } from './case.ts';
import type { Context } from './context.ts';

/** The event of a request: who, when, what was said, what it did. */
export const eventOf = (
  request: Request,
  by: string,
  seq: number,
  effects: Event['effects'],
  context: Context,
): Event => ({
  seq,
  act: request.act,
  by,
  ...doer(request.actor),
  at: request.at,
  legal: null,
  input: request.input,
  calendar: context.calendar.version,
  effects,
});

const doer = (actor: Actor) => ({
  unit: actor.kind === 'person' ? actor.unit : null,
  person: actor.kind === 'person' ? actor.person : null,
  party: actor.kind === 'party' ? actor.party : null,
});
