import type { BoardView } from '../../../api/board/view.ts';
import { useWords } from '../../../ui/words.tsx';

/** What was finished, day by day, as columns with their numbers. */
export const Days = ({ days }: { readonly days: BoardView['days'] }) => {
  const say = useWords();
  const most = Math.max(1, ...days.map(({ finished }) => finished));
  return (
    <section className="board-part" aria-label={say('desk.board.days')}>
      <h2>{say('desk.board.days')}</h2>
      <ol className="board-days">
        {days.map(({ day, finished }) => (
          <li key={day}>
            <span className="board-day-value">{finished.toLocaleString('en')}</span>
            <span className="board-day-bar" style={{ height: `${(finished / most) * 100}%` }} />
            <span className="board-day-name">{Number(day.slice(8))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
