import type { DoorProblem } from '../door-problem.ts';

/** The faults the door found, by field: '/input/reason', 'input.reason' and 'reason' are the same field. */
export const doorFaults = (
  problem: DoorProblem | null,
): readonly { readonly field: string; readonly message: string }[] =>
  (problem?.fields ?? []).map(({ field, message }) => ({
    field: field.split(/[./]/).filter((part) => part !== '' && part !== 'input' && part !== 'body')[0] ?? field,
    message,
  }));
