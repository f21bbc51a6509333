import type { Moment, Standing } from './case.ts';
import type { Loop } from './loop.ts';

export type NextDue = { readonly clock: string; readonly due: Moment; readonly kind: 'duty' | 'watch' };

/**
 * The running clock that comes due first; ties go to the one declared first. A clock that waits in the
 * present state is passed over when `firing`, since somebody else holds the answer to it.
 */
export const nextDue = (loop: Loop, standing: Standing, firing = false): NextDue | null => {
  let next: NextDue | null = null;
  for (const [name, clock] of Object.entries(loop.clocks)) {
    const run = standing.clocks[name];
    if (run?.status !== 'running') continue;
    if (firing && standing.state !== null && clock.waitsIn?.includes(standing.state)) continue;
    if (next === null || run.due < next.due) next = { clock: name, due: run.due, kind: clock.kind };
  }
  return next;
};
