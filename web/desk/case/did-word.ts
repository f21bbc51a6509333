import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { actWord } from './act-word.ts';

/** What was done, as the history says it; an act without such a word is called as on its button. */
export const didWord = (say: Say, loop: string, act: string): string =>
  firstWord(say, [`${loop}.did.${act}`, `desk.did.${act}`]) ?? actWord(say, loop, act);
