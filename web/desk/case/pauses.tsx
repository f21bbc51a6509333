import type { CaseView } from '../../../api/view.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { useLoops } from '../data/loops.ts';
import { useZone } from '../data/zone.ts';
import { Panel } from './panel.tsx';
import { useValueWord } from './use-value-word.ts';

/** The lawful pauses: of which kind, since when, until when told in writing, or when they ended. */
export const Pauses = ({ view }: { readonly view: CaseView }) => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const loop = useLoops().find(({ name }) => name === view.loop);
  const word = useValueWord(view.loop);
  if (view.pauses.length === 0) return null;
  const kind = (pause: string, key: string | undefined): string | null => {
    const field = loop?.pauses[pause]?.each;
    return field === undefined || key === undefined ? null : word(field, key);
  };
  const day = (date: string): string => dayWords(date, language, today);
  return (
    <Panel title={say('desk.case.pauses')}>
      <ul className="desk-lines">
        {view.pauses.map(({ pause, key, from, until, to }) => (
          <li key={`${pause}-${key ?? ''}-${from}`}>
            {kind(pause, key) === null ? null : <strong className="desk-pause-kind">{kind(pause, key)}</strong>}
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
