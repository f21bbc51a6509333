import type { Context } from '../../kernel/context.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';

/** What the kernel reads besides the case: the calendar of today, the loop's guards, the loop's hash. */
export const contextOf = (door: Door, running: Running): Context => ({
  calendar: door.calendar(),
  guards: running.guards,
  hash: running.hash,
});
