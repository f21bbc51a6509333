import type { DoorProblem } from '../../../ui/door-problem.ts';
import type { Say } from '../../../ui/fill.ts';

/** A no of the door that is about one field: said on top and beside that field, as the other faults are. */
export const besideField = (say: Say, problem: DoorProblem | null, kind: string, field: string): DoorProblem | null => {
  if (problem === null || !problem.type.endsWith(kind)) return problem;
  const { title, detail } = problem;
  return { ...problem, fields: [{ field, message: say('portal.beside', { title, detail }) }] };
};
