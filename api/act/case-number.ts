import type { Moment } from '../../kernel/case.ts';
import { lettersOf } from '../../kernel/letters-of.ts';
import type { Loop } from '../../kernel/loop.ts';
import type { Reads } from '../../store/act-request.ts';

/**
 * The ledger number of a new case: the loop's letters, the year, and its place in that year's series, which has no
 * gaps. The store counts; a case that is not written takes no number.
 */
export const caseNumber = async (reads: Reads, loop: Loop, at: Moment): Promise<string> => {
  const year = at.slice(0, 4);
  const count = await reads.nextNumber(`${loop.name}-${year}`);
  return `${lettersOf(loop)}${year}-${String(count).padStart(6, '0')}`;
};
