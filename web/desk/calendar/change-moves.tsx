import { Link } from '@tanstack/react-router';
import type { CalendarChangeView } from '../../../api/calendar/view.ts';
import { momentWords } from '../../../ui/day-words.ts';
import { useLanguage, useWords } from '../../../ui/words.tsx';

/** Which open due dates a proposed change would move: how many, in which units, and the cases one by one. */
export const ChangeMoves = ({ found }: { readonly found: CalendarChangeView['found'] }) => {
  const say = useWords();
  const { language } = useLanguage();
  if (found.dates === 0) return <p>{say('desk.calendar.moves.none')}</p>;
  const { dates, later, earlier, settled, past } = found;
  return (
    <>
      <p>{say('desk.calendar.moves', { dates, later, earlier, settled })}</p>
      {past === 0 ? null : <p className="jx-message">{say('desk.calendar.moves.past', { n: past })}</p>}
      <p className="jx-soft">
        {found.units.map(({ name, dates: n }) => say('desk.calendar.moves.unit', { name, n })).join(say('desk.comma'))}
      </p>
      <details className="jx-fold" open={found.lines.length <= 20}>
        <summary>{say('desk.calendar.moves.lines', { n: found.lines.length })}</summary>
        <table className="desk-table desk-table-cards">
          <thead>
            <tr>
              {(['case', 'clock', 'before', 'after', 'unit-head'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(`desk.calendar.moves.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.lines.map((line) => (
              <tr key={`${line.case} ${line.clock}`}>
                <th scope="row">
                  <Link to="/cases/$id" params={{ id: line.case }}>
                    {line.number}
                  </Link>
                </th>
                <td>{say(`${line.loop}.clock.${line.clock}`)}</td>
                <td className="jx-tabular">{momentWords(line.before, language)}</td>
                <td className="jx-tabular">
                  {momentWords(line.after, language)}
                  {line.after === line.before ? say('desk.calendar.moves.settled') : ''}
                </td>
                <td>{line.unit}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {dates > found.lines.length ? <p className="jx-soft">{say('desk.calendar.moves.more', { n: dates })}</p> : null}
      </details>
    </>
  );
};
