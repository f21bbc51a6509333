import type { Event } from '../../kernel/case.ts';

/** The events that a later one took back: undone within the hold, or put right by a second hand. */
export const undone = (events: readonly Event[]): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const event of events)
    for (const effect of event.effects)
      if (effect.kind === 'restore') for (let seq = effect.seq + 1; seq < event.seq; seq += 1) taken.add(seq);
  return taken;
};
