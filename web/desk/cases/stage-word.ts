import type { CaseLine } from '../../../api/view.ts';
import type { Say } from '../../../ui/fill.ts';

/** Where a case is: its stage, or how it ended. */
export const stageWord = (say: Say, line: Pick<CaseLine, 'loop' | 'state' | 'ending'>): string => {
  if (line.ending !== null) return say(`${line.loop}.ending.${line.ending}`);
  return line.state === null ? '' : say(`${line.loop}.state.${line.state}`);
};
