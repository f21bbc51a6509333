import type { RightRow } from '../right-row.ts';
import type { Batch } from './batch.ts';

/** A right that an earlier act of the batch has left; null where none of them did. */
export const stagedRight = ({ staged }: Batch, rightId: string): RightRow | null => {
  const found = staged.rights.find((right) => right.right_id === rightId);
  if (found === undefined) return null;
  const used = [...staged.cases.values()].find(({ standing }) => standing.given.right === rightId);
  return {
    id: found.right_id,
    right: found.kind,
    loop: found.loop,
    caseId: found.case_id,
    caseTitle: found.case_title,
    party: found.party,
    aboutUnit: found.about_unit,
    aboutPerson: found.about_person,
    from: found.from_day,
    usedBy: used?.standing.given.case ?? null,
  };
};
