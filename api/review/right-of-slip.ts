import { rightsOfCase } from '../../store/right.ts';
import type { RightRow } from '../../store/right-row.ts';
import { rightUntil } from '../act/redeem.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { caseOfSlip } from '../slip/case-of-slip.ts';

export type Slip = { readonly number: string; readonly pin: string };
export type SlipRight = { readonly right: RightRow; readonly hash: string; readonly until: string };

/**
 * What the holder of a slip may judge: the right that the matter has left, not used and in time on that day. Says why not:
 * nothing was served to the end yet, it was judged already, or its time is over.
 */
export const rightOfSlip = async (door: Door, slip: Slip, when = door.now()): Promise<SlipRight> => {
  const found = await caseOfSlip(door, slip);
  const left = await rightsOfCase(door.store, found.id);
  const right = left.findLast(({ usedBy }) => usedBy === null) ?? left.at(-1);
  if (right === undefined) throw new DoorProblem('no-right');
  if (right.usedBy !== null) throw new DoorProblem('right-used');
  if (when.slice(0, 10) < right.from)
    throw new DoorProblem('invalid', { fields: [{ field: 'filledOn', keyword: 'before-service' }] });
  const until = rightUntil({ programmes: door.programmes, calendar: door.calendar() }, found.hash, right) ?? '';
  if (when >= until) throw new DoorProblem('right-over', { values: { until: until.slice(0, 10) } });
  return { right, hash: found.hash, until };
};
