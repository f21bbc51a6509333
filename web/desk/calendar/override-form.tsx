import { useId, useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { useChanging } from './calendar-query.ts';
import { Faults } from './faults.tsx';

const empty = { document: '', name: '', days: 'off', from: '', to: '' } as const;
type Typed = Readonly<Record<keyof typeof empty, string>>;

/** Days that the zone itself makes off or worked, by a document of its own. */
export const OverrideForm = () => {
  const say = useWords();
  const id = useId();
  const [typed, type] = useState<Typed>(empty);
  const proposing = useChanging<object>('/api/calendar/changes', () => type(empty));
  const problem = problemOf(proposing.error);
  const field = (name: 'document' | 'name' | 'from' | 'to') => (
    <div className="jx-field">
      <label htmlFor={`${id}-${name}`}>{say(`desk.calendar.override.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className="jx-input"
        type={name === 'from' || name === 'to' ? 'date' : 'text'}
        maxLength={name === 'name' ? 30 : 100}
        value={typed[name]}
        aria-describedby={`${id}-faults`}
        onChange={(event) => type({ ...typed, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <details className="desk-panel" open={problem !== null}>
      <summary>{say('desk.calendar.override')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          proposing.mutate({ kind: 'override', ...typed, to: typed.to || typed.from });
        }}
      >
        <p className="jx-hint">{say('desk.calendar.override.hint')}</p>
        <Faults problem={problem} id={`${id}-faults`} />
        {field('document')}
        {field('name')}
        <div className="desk-person">
          {field('from')}
          {field('to')}
        </div>
        <fieldset className="jx-field">
          <legend>{say('desk.calendar.override.days')}</legend>
          {(['off', 'work'] as const).map((days) => (
            <label key={days} className="jx-option">
              <input
                type="radio"
                name={`${id}-days`}
                checked={typed.days === days}
                onChange={() => type({ ...typed, days })}
              />
              {say(`desk.calendar.override.${days}`)}
            </label>
          ))}
        </fieldset>
        <button
          type="submit"
          className="jx-button"
          disabled={typed.name.trim() === '' || typed.from === '' || proposing.isPending}
        >
          {say('desk.calendar.propose')}
        </button>
      </form>
    </details>
  );
};
