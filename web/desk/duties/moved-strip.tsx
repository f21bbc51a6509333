import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dayWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { movedQuery } from '../calendar/calendar-query.ts';
import { useZone } from '../data/zone.ts';
import '../calendar/calendar.css';

/** Tells a unit which of its dates a change of the calendar has moved in the last two weeks, from when to when. */
export const MovedStrip = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const { data: lines = [] } = useQuery(movedQuery);
  if (lines.length === 0) return null;
  return (
    <details className="desk-moved">
      <summary>{say('desk.duties.moved', { n: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={`${line.case} ${line.clock}`}>
            <Link to="/cases/$id" params={{ id: line.case }}>
              {line.number}
            </Link>{' '}
            {say('desk.moved', {
              clock: say(`${line.loop}.clock.${line.clock}`),
              before: dayWords(line.before, language, today),
              after: dayWords(line.after, language, today),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};
