import type { CaseLine } from '../../../api/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { plainWords } from './plain-words.ts';

type PlainLineProps = {
  readonly line: Pick<CaseLine, 'loop' | 'state' | 'ending' | 'holder' | 'due' | 'clock'>;
  /** The date has passed: then that is the answer. */
  readonly late?: boolean;
};

/** The answer in one sentence. */
export const PlainLine = ({ line, late = false }: PlainLineProps) => {
  const say = useWords();
  const { language } = useLanguage();
  const today = useZone().data?.today;
  const due = line.due === null ? null : momentWords(line.due, language, today);
  if (late && due !== null && line.holder !== null)
    return (
      <>{say('portal.matter.late', { unit: line.holder.name, due, clock: say(`${line.loop}.clock.${line.clock}`) })}</>
    );
  return <>{plainWords(say, line, due)}</>;
};
