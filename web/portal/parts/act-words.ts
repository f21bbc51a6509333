import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';

/** What an act is called: for the person served where the loop has such a word, else as everybody calls it. */
export const actWords = (say: Say, loop: string, act: string): string =>
  firstWord(say, [`${loop}.act.${act}.mine`, `${loop}.act.${act}`, `portal.act.${act}`]) ?? act;
