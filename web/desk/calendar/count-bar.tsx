import { useId } from 'react';
import type { CalendarCountView } from '../../../api/calendar/view.ts';
import { useWords } from '../../../ui/words.tsx';

/** How far a count has come: a bar while it goes on, a sentence when it is done. Other work goes on meanwhile. */
export const CountBar = ({ count, label }: { readonly count: CalendarCountView; readonly label: string }) => {
  const say = useWords();
  const id = useId();
  const { total, counted, moved, ended } = count;
  return (
    <div className="desk-calendar-count" role="status">
      <p id={id}>
        {label}
        {say(ended ? 'desk.calendar.counted' : 'desk.calendar.counting', { counted, total, moved })}
      </p>
      {ended ? null : <progress value={counted} max={Math.max(total, 1)} aria-labelledby={id} />}
    </div>
  );
};
