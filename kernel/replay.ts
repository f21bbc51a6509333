import { apply } from './apply.ts';
import type { Event, Standing } from './case.ts';

/**
 * How a case stands, from its history alone: no loop, guard or calendar is read, so a history can be
 * understood when the rules that made it are long gone.
 */
export const replay = (events: readonly Event[]): Standing => {
  const standing = events.reduce<Standing | null>(apply, null);
  if (standing === null) throw new Error('a history has at least one event');
  return standing;
};

export { apply };
