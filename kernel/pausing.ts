import type { Day, Standing } from './case.ts';
import type { Loop } from './loop.ts';

/**
 * The civil days on which a clock does not count: its lawful pauses, each from its first day to the day it
 * ended, or to the day told in writing while it lasts; both days included (行政许可法 art. 45).
 */
export const pausing = (loop: Loop, standing: Standing, clock: string): readonly { from: Day; to: Day }[] =>
  standing.pauses.flatMap((run) =>
    loop.pauses[run.pause]?.stops.includes(clock) ? [{ from: run.from, to: run.to ?? run.until }] : [],
  );

/** The pause that stops a clock now, or null. */
export const pausedBy = (loop: Loop, standing: Standing, clock: string): string | null =>
  standing.pauses.find((run) => run.to === null && loop.pauses[run.pause]?.stops.includes(clock))?.pause ?? null;
