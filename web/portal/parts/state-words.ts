import type { CaseLine } from '../../../api/view.ts';
import type { Say } from '../../../ui/fill.ts';

/** Where a matter is, in the words of its loop. */
export const stateWords = (say: Say, line: Pick<CaseLine, 'loop' | 'state' | 'ending'>): string =>
  line.ending === null ? say(`${line.loop}.state.${line.state}`) : say(`${line.loop}.ending.${line.ending}`);
