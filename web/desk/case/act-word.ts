import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';

/** What an act is called: in its loop, or for every loop. */
export const actWord = (say: Say, loop: string, act: string): string =>
  firstWord(say, [`${loop}.act.${act}`, `desk.act.${act}`]) ?? act;
