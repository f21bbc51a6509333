import type { Calendar } from '../../kernel/calendar.ts';
import type { Moment } from '../../kernel/case.ts';
import { endOf, startOf } from '../../kernel/day.ts';
import { deadline } from '../../kernel/deadline.ts';
import type { Reads } from '../../store/act-request.ts';
import type { RightRow } from '../../store/right-row.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import type { Visitor } from '../session/visitor.ts';

/**
 * A review right in the hand of whoever has it: once, by its own party, within its window, which is counted to the moment of
 * judging and not by a clock of the case it outlives. Refuses everybody else as if it did not exist.
 */
export const redeem = async (
  door: Door,
  reads: Reads,
  rightId: string,
  visitor: Visitor,
  when: Moment = door.now(),
): Promise<RightRow> => {
  const right = await reads.right(rightId);
  if (!right || visitor.kind !== 'party' || right.party !== visitor.party) throw new DoorProblem('not-found');
  if (right.usedBy !== null) throw new DoorProblem('right-used', { more: { case: right.usedBy } });
  const source = await reads.standing(right.caseId);
  const until = source && rightUntil({ programmes: door.programmes, calendar: door.calendar() }, source.hash, right);
  if (!until) throw new DoorProblem('not-found');
  if (when >= until) throw new DoorProblem('right-over', { values: { until: until.slice(0, 10) } });
  return right;
};

/** Until when a right may be used: its window from the day it was given, that day not counted (民法典 art. 201). */
export const rightUntil = (
  { programmes, calendar }: Pick<Door, 'programmes'> & { readonly calendar: Calendar },
  hash: string,
  right: Pick<RightRow, 'right' | 'from'>,
): string | null => {
  const window = programmes.version(hash)?.loop.rights[right.right]?.window;
  return window ? deadline(calendar, startOf(right.from), [window], []).due : endOf(right.from);
};
