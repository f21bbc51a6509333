import { useId, useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { useChanging } from './calendar-query.ts';
import { Faults } from './faults.tsx';

/** Loads a year's notice: pasted as it was published, or from a file in the simple form. */
export const NoticeForm = () => {
  const say = useWords();
  const id = useId();
  const [text, type] = useState('');
  const proposing = useChanging<{ readonly kind: 'notice'; readonly text: string }>('/api/calendar/changes', () =>
    type(''),
  );
  const problem = problemOf(proposing.error);
  return (
    <details className="desk-panel" open={problem !== null}>
      <summary>{say('desk.calendar.notice')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          proposing.mutate({ kind: 'notice', text });
        }}
      >
        <label className="jx-label" htmlFor={id}>
          {say('desk.calendar.notice.text')}
        </label>
        <p className="jx-hint" id={`${id}-hint`}>
          {say('desk.calendar.notice.hint')}
        </p>
        <pre className="desk-calendar-sample">{say('desk.calendar.notice.sample')}</pre>
        <Faults problem={problem} id={`${id}-faults`} />
        <textarea
          id={id}
          className="jx-input"
          rows={10}
          maxLength={20_000}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-faults`}
          onChange={(event) => type(event.target.value)}
        />
        <p>
          <label className="jx-label" htmlFor={`${id}-file`}>
            {say('desk.calendar.notice.file')}
          </label>
          <input
            type="file"
            id={`${id}-file`}
            accept=".txt,text/plain"
            onChange={(event) => void event.target.files?.[0]?.text().then((read) => type(read.slice(0, 20_000)))}
          />
        </p>
        <button type="submit" className="jx-button" disabled={text.trim() === '' || proposing.isPending}>
          {say('desk.calendar.propose')}
        </button>
      </form>
    </details>
  );
};
