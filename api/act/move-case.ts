import type { Decision, Moment, Standing } from '../../kernel/case.ts';
import type { Context } from '../../kernel/context.ts';
import { act } from '../../store/act.ts';
import type { Reads } from '../../store/act-request.ts';
import type { Door } from '../door.ts';
import type { Running } from '../programmes.ts';
import { contextOf } from './context.ts';
import { family } from './family.ts';

type Mover = (open: {
  readonly running: Running;
  readonly standing: Standing;
  readonly at: Moment;
  readonly context: Context;
  readonly reads: Reads;
}) => Decision | Promise<Decision>;

/**
 * Moves one open case without anybody's hand, on the path of every other change: by its clock, or by the house. Gives
 * how many events that made; none where the case has ended or a hand was faster. Throws what it could not carry out,
 * so that whoever goes through many cases can leave this one and go on.
 */
export const moveCase = async (door: Door, id: string, by: 'clock' | 'system', move: Mover): Promise<number> => {
  const directory = await door.directory();
  const result = await act<number>(door.store, {
    actor: by,
    key: null,
    caseId: id,
    mark: door.mark,
    work: async (reads) => {
      const standing = await reads.standing(id);
      const running = standing && door.programmes.version(standing.hash);
      if (!standing || standing.state === null) return { answer: 0 };
      if (!running) throw new Error(`case ${id} follows loop '${standing.loop}', which no programme has`);
      const at = door.now();
      const decision = await move({ running, standing, at, context: contextOf(door, running), reads });
      if (decision.events.length === 0) return { answer: 0 };
      const wide = await family(door, directory, reads, running, decision, at);
      if ('refusal' in wide) throw new Error(`the ${by} was refused in case ${id}: ${wide.refusal.kind}`);
      return { ...wide, answer: decision.events.length };
    },
  });
  if (result.kind === 'done') return result.answer;
  if (result.kind === 'not-kept') throw new Error(`constraint ${result.constraint}: ${result.message}`);
  return 0;
};
