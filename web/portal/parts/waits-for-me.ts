import type { CaseLine } from '../../../api/view.ts';

/** Whether the matter waits for the person it serves. */
export const waitsForMe = (line: Pick<CaseLine, 'awaits' | 'ending'>): boolean =>
  line.ending === null && line.awaits !== null;

/** What waits for me on top, then what is open, then what is finished; the order within each stays. */
export const byNeed = <Line extends Pick<CaseLine, 'awaits' | 'ending'>>(lines: readonly Line[]): readonly Line[] => [
  ...lines.filter(waitsForMe),
  ...lines.filter((line) => line.ending === null && !waitsForMe(line)),
  ...lines.filter((line) => line.ending !== null),
];
