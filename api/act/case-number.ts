import type { Moment } from '../../kernel/case.ts';
import type { Reads } from '../../store/act-request.ts';

/**
 * The ledger number of a new case: the loop's letter, the year, and its place in that year's series, which has no
 * gaps. The store counts; a case that is not written takes no number.
 */
export const caseNumber = async (reads: Reads, loop: string, at: Moment): Promise<string> => {
  const year = at.slice(0, 4);
  const count = await reads.nextNumber(`${loop}-${year}`);
  return `${loop.slice(0, 1).toUpperCase()}${year}-${String(count).padStart(6, '0')}`;
};
