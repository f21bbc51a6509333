import type { DoorProblem } from '../../../ui/door-problem.ts';

/** A no of the door that is about one field: said on top and beside that field, as the other faults are. */
export const besideField = (problem: DoorProblem | null, kind: string, field: string): DoorProblem | null =>
  problem?.type.endsWith(kind) ? { ...problem, fields: [{ field, message: problem.detail }] } : problem;
