import type { Loop } from '../loop.ts';
import type { Rhythm } from '../rhythm.ts';
import type { Report } from './finding.ts';

/** A duty that returns opens cases of a loop that there is, that lets the clock begin, and whose seats it fills. */
export const rhythms = (
  all: readonly Rhythm[],
  loops: readonly Loop[],
  named: ReadonlyMap<string, Loop>,
  report: Report,
): void => {
  for (const { name, loop: of, seats } of all) {
    const loop = named.get(of);
    if (loop === undefined) {
      report(
        'answered',
        'rhythm-of-no-loop',
        name,
        `Rhythm '${name}' opens cases of loop '${of}', which nobody defines.`,
      );
      continue;
    }
    const opening = loop.acts[loop.opens];
    if (!opening?.by.includes('clock') || opening.set?.['turnOn'] === undefined)
      report(
        'answered',
        'turn-not-opened',
        `${name}: ${of}`,
        `Rhythm '${name}' opens cases of loop '${of}', which the clock cannot begin with the day of the turn.`,
      );
    for (const [seat, definition] of Object.entries(loop.seats))
      if (definition.bound === 'given' && !definition.optional && seats[seat] === undefined)
        report(
          'answered',
          'turn-of-nobody',
          `${name}: ${seat}`,
          `Rhythm '${name}' opens cases of loop '${of}' without saying who fills seat '${seat}'.`,
        );
  }
  for (const loop of loops)
    if (
      loop.standsAlone !== true &&
      loop.acts[loop.opens]?.by.includes('clock') &&
      !all.some((rhythm) => rhythm.loop === loop.name)
    )
      report(
        'answered',
        'begun-by-no-rhythm',
        loop.name,
        `Loop '${loop.name}' is begun by the clock, but no rhythm says when.`,
      );
};
