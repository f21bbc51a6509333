import type { Calendar } from '../../kernel/calendar.ts';
import { recount } from '../../kernel/recount.ts';
import { act } from '../../store/act.ts';
import type { Door } from '../door.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';

/**
 * Counts the running clocks of one case again under the calendar of today, on the path of every other change. Takes
 * the calendars that were ever kept: what came due under the old one has fired and stays fired. Gives how many events
 * that made; none where no date moves.
 */
export const recountCase = async (
  door: Door,
  id: string,
  kept: Readonly<Record<string, Calendar>>,
): Promise<number> => {
  const directory = await door.directory();
  const result = await act<number>(door.store, {
    actor: 'system',
    key: null,
    caseId: id,
    mark: door.mark,
    work: async (reads) => {
      const standing = await reads.standing(id);
      const running = standing && door.programmes.version(standing.hash);
      if (!standing || standing.state === null) return { answer: 0 };
      if (!running) throw new Error(`case ${id} follows loop '${standing.loop}', which no programme has`);
      const last = (await reads.history(id)).at(-1)?.calendar;
      const old = kept[last ?? ''] ?? door.calendar;
      const at = door.now();
      const context = contextOf(door, running);
      const decision = recount(running.loop, standing, at, context, { ...context, calendar: old });
      if (decision.events.length === 0) return { answer: 0 };
      const wide = await family(door, directory, reads, running, decision, at);
      if ('refusal' in wide) throw new Error(`the recount of case ${id} was refused: ${wide.refusal.kind}`);
      return { ...wide, answer: decision.events.length };
    },
  });
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'not-kept') throw new Error(`constraint ${result.constraint}: ${result.message}`);
  return 0;
};
