import { dayOfMoment } from '../../kernel/day.ts';
import { turnsOf } from '../../kernel/rhythm.ts';
import { turningEntries } from '../../store/turns.ts';
import type { Door } from '../door.ts';
import { openTurn } from './open-turn.ts';

/**
 * Opens every turn that has come by now, of every rhythm and every entry it is about. What fails is reported and left for
 * the next time; it keeps no other from being opened. Gives how many were opened.
 */
export const openTurns = async (door: Door, report: (at: string, error: unknown) => void): Promise<number> => {
  const today = dayOfMoment(door.now());
  let opened = 0;
  for (const rhythm of door.programmes.all.flatMap(({ rhythms = [] }) => rhythms))
    for await (const entry of turningEntries(door.store, rhythm.register, rhythm.name)) {
      const when = { today, last: entry.last, notBefore: entry.madeOn };
      for (const turn of turnsOf(rhythm, entry.body, door.calendar(), when))
        try {
          if (await openTurn(door, rhythm, entry, turn)) opened += 1;
        } catch (error) {
          report(`${rhythm.name} ${entry.key}`, error);
          break;
        }
    }
  return opened;
};
