import type { CaseLine } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { plainWords } from './plain-words.ts';

/** The answer in one sentence. */
export const PlainLine = ({ line }: { readonly line: Pick<CaseLine, 'loop' | 'state' | 'ending' | 'holder' | 'due'> }) => {
  const say = useWords();
  const { language } = useLanguage();
  const today = useZone().data?.today;
  return <>{plainWords(say, line, line.due === null ? null : momentWords(line.due, language, today))}</>;
};
