import type { Moment } from '../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../kernel/day.ts';
import { isWorkday } from '../../kernel/workday.ts';
import { dueCases } from '../../store/due-cases.ts';
import { fireCase } from '../act/fire-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

export type Moved = { readonly from: Moment; readonly to: Moment; readonly fired: number };

/**
 * Puts a demonstration's clock to nine o'clock of its next working day, and lets every clock that came due meanwhile
 * act, the oldest first. Refuses while the history is still being played, whose clocks are the player's.
 */
export const nextWorkday = async (door: Door): Promise<Moved> => {
  if (!door.demo) throw new DoorProblem('not-found');
  if (door.history?.()) throw new DoorProblem('history-playing');
  const from = door.now();
  let day = addDays(dayOfMoment(from), 1);
  while (!isWorkday(door.calendar(), day)) day = addDays(day, 1);
  await door.demo.moveTo(`${day}T09:00:00`);
  let fired = 0;
  const tried = new Set<string>();
  for (;;) {
    const due = (await dueCases(door.store, door.now(), 500)).filter((id) => !tried.has(id));
    if (due.length === 0) return { from, to: door.now(), fired };
    for (const id of due) {
      tried.add(id);
      // The house's own tick reports a clock that cannot act; here the others go on.
      fired += await fireCase(door, id).catch(() => 0);
    }
  }
};
