import type { CalendarView } from '../../../api/calendar/view.ts';
import { daysInMonth, weekday } from '../../../kernel/day.ts';
import { useWords } from '../../../ui/words.tsx';

type MonthPictureProps = {
  readonly year: number;
  readonly month: number;
  readonly calendar: CalendarView;
  readonly today: string;
};

/** One month in rows of weeks, from Monday on; what is off or worked instead says so to the eye and to the ear. */
export const MonthPicture = ({ year, month, calendar, today }: MonthPictureProps) => {
  const say = useWords();
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Array.from(
    { length: daysInMonth(year, month) },
    (_, index) => `${year}-${two(month)}-${two(index + 1)}`,
  );
  const before = (weekday(days[0] ?? '') + 6) % 7;
  const cells = [...Array.from({ length: before }, () => null), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className="desk-calendar-month">
      <caption>{say('desk.calendar.months').split(' ')[month - 1]}</caption>
      <thead className="jx-unseen">
        <tr>
          {[1, 2, 3, 4, 5, 6, 0].map((one) => (
            <th key={one} scope="col">
              {say(`desk.calendar.weekday.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => (
              <DayCell key={day ?? index} day={day} calendar={calendar} today={today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type DayCellProps = { readonly day: string | null; readonly calendar: CalendarView; readonly today: string };

const DayCell = ({ day, calendar, today }: DayCellProps) => {
  const say = useWords();
  if (day === null) return <td>{'\u00a0'}</td>;
  const off = calendar.off[day];
  const work = calendar.work[day];
  const kind =
    off !== undefined ? 'holiday' : work !== undefined ? 'make-up-day' : weekday(day) % 6 === 0 ? 'weekend' : 'workday';
  const named = off ?? work;
  return (
    <td data-kind={kind} data-today={day === today} title={named}>
      {Number(day.slice(8))}
      {named === undefined ? null : (
        <span className="jx-unseen">
          {say('desk.calendar.named', { kind: say(`ui.explanation.${kind}`), name: named })}
        </span>
      )}
    </td>
  );
};
