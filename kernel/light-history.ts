import { apply } from './apply.ts';
import type { Event, Moment, Standing } from './case.ts';
import type { Loop } from './loop.ts';
import { missedClocks } from './owed.ts';

/** A time in which a duty was red: from the moment the law gives its expiry until it was done, or the case ended. */
export type RedTime = { readonly clock: string; readonly from: Moment; readonly until: Moment | null };

/**
 * The red lights of a case, the first first, from its events alone. A pause, an extension or another date that comes after
 * a light has turned red ends no red time and takes none away: what happened stays in the history (domain 11.3).
 */
export const redTimes = (loop: Loop, events: readonly Event[]): readonly RedTime[] => {
  const times: { clock: string; from: Moment; until: Moment | null }[] = [];
  let standing: Standing | null = null;
  for (const event of events) {
    standing = apply(standing, event);
    for (const effect of event.effects)
      if (effect.kind === 'fire' && loop.clocks[effect.clock]?.kind === 'duty')
        times.push({ clock: effect.clock, from: effect.legal, until: null });
    const missed = standing.state === null ? [] : missedClocks(loop, standing);
    for (const time of times) if (time.until === null && !missed.includes(time.clock)) time.until = event.at;
  }
  // What an expiry did at once was never red.
  return times.filter(({ from, until }) => until === null || until > from);
};
