import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { DueAnswer } from '../../../api/calendar/due-answer.ts';
import { dayWords } from '../../../ui/day-words.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { Explanation } from '../../../ui/explanation.tsx';
import { useLanguage, useWords } from '../../../ui/words.tsx';
import { door } from '../data/door.ts';
import { useZone } from '../data/zone.ts';
import { Faults } from './faults.tsx';

const units = ['workday', 'day', 'month'] as const;

/** Counts a due date by the calendar in force, and shows every day of the count. */
export const DueCounter = () => {
  const say = useWords();
  const { language } = useLanguage();
  const { today } = useZone();
  const id = useId();
  const [typed, type] = useState({ start: today.slice(0, 10), amount: '5', unit: 'workday', pauses: '' });
  const [asked, ask] = useState<typeof typed | null>(null);
  const { data, error } = useQuery({
    queryKey: ['calendar', 'due', asked],
    queryFn: () => door<DueAnswer>(`/api/calendar/due?${new URLSearchParams(asked ?? {}).toString()}`),
    enabled: asked !== null,
  });
  const field = (name: 'start' | 'amount' | 'pauses') => (
    <div className="jx-field">
      <label htmlFor={`${id}-${name}`}>{say(`desk.calendar.due.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="jx-input"
        type={name === 'start' ? 'date' : 'text'}
        inputMode={name === 'amount' ? 'numeric' : undefined}
        value={typed[name]}
        placeholder={name === 'pauses' ? '2026-03-09..2026-03-11' : undefined}
        aria-describedby={`${id}-faults`}
        onChange={(event) => type({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <details className="desk-panel">
      <summary>{say('desk.calendar.due')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask(typed);
        }}
      >
        <Faults problem={problemOf(error)} id={`${id}-faults`} />
        {field('start')}
        <div className="desk-person">
          {field('amount')}
          <div className="jx-field">
            <label htmlFor={`${id}-unit`}>{say('desk.calendar.due.unit')}</label>
            <select
              id={`${id}-unit`}
              className="jx-input"
              value={typed.unit}
              onChange={(event) => type({ ...typed, unit: event.target.value })}
            >
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {say(`desk.calendar.due.${unit}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        {field('pauses')}
        <button type="submit" className="jx-button">
          {say('desk.calendar.due.count')}
        </button>
      </form>
      {data === undefined || error !== null ? null : (
        <div role="status">
          <p className="desk-calendar-due">
            {say('desk.calendar.due.is', { day: dayWords(data.due, language) })}
            {data.provisional ? say('desk.calendar.due.provisional') : ''}
          </p>
          <Explanation steps={data.explanation} open />
        </div>
      )}
    </details>
  );
};
