import type { Refusal } from '../kernel/case.ts';

/** A problem document (RFC 9457) as the door gives it, with the refusal inside where an act was refused. */
export type DoorProblem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly refusal?: Refusal;
};

/** Thrown by the fetch wrapper: an answer that is not a yes, or no answer at all (status 0). */
export class DoorError extends Error {
  readonly problem: DoorProblem;
  constructor(problem: DoorProblem) {
    super(problem.detail);
    this.name = 'DoorError';
    this.problem = problem;
  }
}

/** The problem inside whatever was thrown; null where nothing was. */
export const problemOf = (thrown: unknown): DoorProblem | null => {
  if (thrown === null || thrown === undefined) return null;
  if (thrown instanceof DoorError) return thrown.problem;
  return {
    type: 'about:blank',
    title: '',
    status: 0,
    detail: thrown instanceof Error ? thrown.message : String(thrown),
  };
};
