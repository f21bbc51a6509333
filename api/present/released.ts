import type { Event, Moment } from '../../kernel/case.ts';
import { undone } from './undone.ts';

/**
 * The part of a history that is out: up to the first act whose papers are still held back and which was not
 * undone. What an act under its hold did is nobody's business outside until it can no longer be undone.
 * An act that was undone within its hold never was, for the person served.
 */
export const released = <E extends Event>(events: readonly E[], now: Moment): readonly E[] => {
  const taken = undone(events);
  const held = events.find(
    (event) =>
      event.seq > 1 &&
      !taken.has(event.seq) &&
      event.effects.some((effect) => effect.kind === 'paper' && effect.release > now),
  );
  return held ? events.filter(({ seq }) => seq < held.seq) : events;
};

/** Whether an act was taken back before its papers went out: outside it never happened. */
export const neverOut = (events: readonly Event[]): ReadonlySet<number> => {
  const quiet = new Set<number>();
  for (const event of events)
    if (event.act === 'undo')
      for (const effect of event.effects)
        if (effect.kind === 'restore') for (let seq = effect.seq + 1; seq <= event.seq; seq += 1) quiet.add(seq);
  return quiet;
};
