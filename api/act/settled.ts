import type { ActResult } from '../../store/act-request.ts';
import { DoorProblem } from '../problem.ts';
import type { Answer } from './answer.ts';

/** The answer of an act that was written, or the problem that says why it was not. */
export const settled = (result: ActResult<Answer>): Answer => {
  switch (result.kind) {
    case 'done':
      return result.answer;
    case 'moved':
      throw new DoorProblem('moved-on', { more: { version: result.version } });
    case 'unknown-case':
      throw new DoorProblem('not-found');
    case 'key-reused':
      throw new DoorProblem('key-reused');
    case 'not-kept':
      // The kernel let something through that the database does not keep: a defect, never the visitor's doing.
      throw new Error(`constraint ${result.constraint}: ${result.message}`);
  }
};
