import type { Event, Standing } from './case.ts';
import type { Figure } from './programme.ts';

/** A figure that grows by one with each event of a loop for which `counts` holds, as the case stands after it. */
export const countedWhen = (
  loop: string,
  name: string,
  counts: (event: Event, standing: Standing) => boolean,
): Figure => ({ name, count: (event, standing) => (standing.loop === loop && counts(event, standing) ? 1 : 0) });
