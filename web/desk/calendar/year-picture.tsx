import { useId, useState } from 'react';
import type { CalendarView } from '../../../api/calendar/view.ts';
import { useWords } from '../../../ui/words.tsx';
import { useZone } from '../data/zone.ts';
import { MonthPicture } from './month-picture.tsx';

/** A year at a glance: what is off, what is worked instead, and under which name. */
export const YearPicture = ({ calendar }: { readonly calendar: CalendarView }) => {
  const say = useWords();
  const id = useId();
  const { today } = useZone();
  const [year, choose] = useState(Number(today.slice(0, 4)));
  const last = calendar.years.at(-1) ?? year;
  const years = [...calendar.years, last + 1];
  return (
    <section aria-labelledby={id}>
      <div className="desk-filters">
        <h2 id={id}>{say('desk.calendar.year')}</h2>
        <select
          className="desk-select"
          aria-label={say('desk.calendar.year.choose')}
          value={year}
          onChange={(event) => choose(Number(event.target.value))}
        >
          {years.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <span className="desk-calendar-key" data-kind="holiday">
          {say('ui.explanation.holiday')}
        </span>
        <span className="desk-calendar-key" data-kind="make-up-day">
          {say('ui.explanation.make-up-day')}
        </span>
      </div>
      {calendar.years.includes(year) ? null : <p className="jx-message">{say('desk.calendar.uncovered', { year })}</p>}
      <div className="desk-calendar-year">
        {Array.from({ length: 12 }, (_, month) => (
          <MonthPicture key={month} year={year} month={month + 1} calendar={calendar} today={today.slice(0, 10)} />
        ))}
      </div>
    </section>
  );
};
