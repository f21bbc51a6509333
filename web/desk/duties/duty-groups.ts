import type { CaseLine } from '../../../api/view.ts';
import type { Moment } from '../../../kernel/case.ts';

export type DutyGroup = 'overdue' | 'today' | 'soon' | 'rest';

const order: readonly DutyGroup[] = ['overdue', 'today', 'soon', 'rest'];

/** In which group a duty belongs at this moment. A paused clock hurries nobody. */
export const groupOf = (line: CaseLine, now: Moment): DutyGroup => {
  if (line.due === null || line.light === 'paused' || line.light === 'done') return 'rest';
  if (line.due <= now) return 'overdue';
  if (line.due.slice(0, 10) === now.slice(0, 10)) return 'today';
  return line.remaining !== null && line.remaining <= 3 ? 'soon' : 'rest';
};

/** The duties in their groups, each in the order given; empty groups are left out. */
export const dutyGroups = (
  lines: readonly CaseLine[],
  now: Moment,
): readonly { readonly group: DutyGroup; readonly lines: readonly CaseLine[] }[] =>
  order
    .map((group) => ({ group, lines: lines.filter((line) => groupOf(line, now) === group) }))
    .filter(({ lines: members }) => members.length > 0);
