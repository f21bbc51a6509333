import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { Panel } from './panel.tsx';

/** The lawful pauses: since when, until when told in writing, or when they ended. */
export const Pauses = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  if (view.pauses.length === 0) return null;
  const day = (date: string): string => dayWords(date, language, today);
  return (
    <Panel title={say('desk.case.pauses')}>
      <ul className="desk-lines">
        {view.pauses.map(({ pause, from, until, to }) => (
          <li key={`${pause}-${from}`}>
            {firstWord(say, [`${view.loop}.pause.${pause}`]) ?? pause}
            <span className="jx-soft">
              {to === null
                ? say('desk.case.pause', { from: day(from), until: day(until) })
                : say('desk.case.pause.over', { from: day(from), to: day(to) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
