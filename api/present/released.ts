import type { Event, Moment } from '../../kernel/case.ts';
import { undone } from './undone.ts';

/**
 * The part of a history that is out. The latest act of a hand can still be undone while its papers are held back: until
 * then it is nobody's business outside, nor is what the clock has done since. An act that somebody has built upon
 * cannot be undone any more and is shown, though its papers go out in their own time.
 */
export const released = <E extends Event>(events: readonly E[], now: Moment): readonly E[] => {
  const last = events.findLast((event) => event.by !== 'clock' && event.by !== 'system');
  if (!last || last.seq === 1 || last.person === null || undone(events).has(last.seq)) return events;
  const held = last.effects.some((effect) => effect.kind === 'paper' && effect.release > now);
  return held ? events.filter(({ seq }) => seq < last.seq) : events;
};

/** What was undone within its hold, and the undoing itself: outside it never happened. */
export const neverOut = (events: readonly Event[]): ReadonlySet<number> => {
  const quiet = new Set<number>();
  for (const event of events)
    if (event.act === 'undo')
      for (const effect of event.effects)
        if (effect.kind === 'restore') for (let seq = effect.seq + 1; seq <= event.seq; seq += 1) quiet.add(seq);
  return quiet;
};
