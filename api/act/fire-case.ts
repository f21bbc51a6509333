import { expire } from '../../kernel/decide.ts';
import type { Door } from '../door.ts';
import { moveCase } from './move-case.ts';

/** Carries out what has come due in one case. Gives how many events that made. */
export const fireCase = (door: Door, id: string): Promise<number> =>
  moveCase(door, id, 'clock', ({ running, standing, at, context }) => expire(running.loop, standing, at, context));
