import type { CaseLine } from '../../../api/view.ts';
import type { Say } from '../../../ui/fill.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { stateWords } from './state-words.ts';

type Line = Pick<CaseLine, 'loop' | 'state' | 'ending' | 'holder'> & Partial<Pick<CaseLine, 'clock'>>;

/**
 * Where it is, who has it and by when, as one sentence to the person served; the bare state where there is no date. A date that is
 * not the state's own, such as the end of a pause, has a sentence of its own, in this state or in any: nobody is told that it is the day of the decision.
 */
export const plainWords = (say: Say, line: Line, due: string | null): string => {
  if (line.ending !== null || line.holder === null || due === null) return stateWords(say, line);
  const plain = `${line.loop}.plain`;
  const keys = [`${plain}.${line.state}.${line.clock}`, `${plain}.clock.${line.clock}`, `${plain}.${line.state}`];
  return firstWord(say, keys, { unit: line.holder.name, due }) ?? stateWords(say, line);
};
