import type { CaseLine } from '../../../api/view.ts';
import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { stateWords } from './state-words.ts';

type Line = Pick<CaseLine, 'loop' | 'state' | 'ending' | 'holder'>;

/** Where it is, who has it and by when, as one sentence to the person served; the bare state where there is no date. */
export const plainWords = (say: Say, line: Line, due: string | null): string => {
  if (line.ending !== null || line.holder === null || due === null) return stateWords(say, line);
  return firstWord(say, [`${line.loop}.plain.${line.state}`], { unit: line.holder.name, due }) ?? stateWords(say, line);
};
