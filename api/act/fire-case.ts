import { expire } from '../../kernel/decide.ts';
import { act } from '../../store/act.ts';
import type { Door } from '../door.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';

/**
 * Carries out what has come due in one case, on the path of every other change. Gives how many events that made;
 * none where a hand was faster.
 */
export const fireCase = async (door: Door, id: string): Promise<number> => {
  const directory = await door.directory();
  const result = await act<number>(door.store, {
    actor: 'clock',
    key: null,
    caseId: id,
    mark: door.mark,
    work: async (reads) => {
      const standing = await reads.standing(id);
      const running = standing && door.programmes.version(standing.hash);
      if (!standing || standing.state === null) return { answer: 0 };
      if (!running) throw new Error(`case ${id} follows loop '${standing.loop}', which no programme has`);
      const at = door.now();
      const decision = expire(running.loop, standing, at, contextOf(door, running));
      if (decision.events.length === 0) return { answer: 0 };
      const wide = await family(door, directory, reads, running, decision, at);
      if ('refusal' in wide) throw new Error(`the clock of case ${id} was refused: ${wide.refusal.kind}`);
      return { ...wide, answer: decision.events.length };
    },
  });
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'not-kept') throw new Error(`constraint ${result.constraint}: ${result.message}`);
  return 0;
};
