import type { Day } from '../kernel/case.ts';

/** A one-use right to a review, as a case left it. */
export type RightRow = {
  readonly id: string;
  readonly right: string;
  /** The loop that a use of it opens. */
  readonly loop: string;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly party: string;
  readonly aboutUnit: string | null;
  readonly aboutPerson: string | null;
  readonly from: Day;
  /** The case that used it. */
  readonly usedBy: string | null;
};
