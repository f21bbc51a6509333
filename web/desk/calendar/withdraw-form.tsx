import { useId, useState } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { useWords } from '../../../ui/words.tsx';
import { useChanging } from './calendar-query.ts';
import { Faults } from './faults.tsx';

/** Proposes to take a change back, by the number of the document that says so. */
export const WithdrawForm = ({ of, onDone }: { readonly of: string; readonly onDone: () => void }) => {
  const say = useWords();
  const id = useId();
  const [document, type] = useState('');
  const proposing = useChanging<object>('/api/calendar/changes', onDone);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        proposing.mutate({ kind: 'withdrawal', of, document });
      }}
    >
      <label className="jx-label" htmlFor={id}>
        {say('desk.calendar.withdraw.document')}
      </label>
      <Faults problem={problemOf(proposing.error)} id={`${id}-faults`} />
      <input
        id={id}
        className="jx-input"
        maxLength={100}
        value={document}
        aria-describedby={`${id}-faults`}
        onChange={(event) => type(event.target.value)}
      />
      <p className="desk-filters">
        <button type="submit" className="jx-button" disabled={proposing.isPending}>
          {say('desk.calendar.propose')}
        </button>
        <button type="button" className="jx-button jx-button-quiet" onClick={onDone}>
          {say('desk.calendar.cancel')}
        </button>
      </p>
    </form>
  );
};
