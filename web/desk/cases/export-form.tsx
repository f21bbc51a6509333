import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { problemOf } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { useWords } from '../../../ui/words.tsx';
import { exportCases, type ExportWish } from './export-cases.ts';

/** A list leaves the house for a purpose only; the purpose is asked here and recorded by the door. */
export const ExportForm = ({ wish }: { readonly wish: Omit<ExportWish, 'purpose'> }) => {
  const say = useWords();
  const field = useId();
  const place = useRef<HTMLInputElement>(null);
  const [purpose, type] = useState('');
  const [short, complain] = useState(false);
  const taking = useMutation({ mutationFn: exportCases });
  const problem = problemOf(taking.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const enough = purpose.trim().length > 1;
    complain(!enough);
    if (enough) taking.mutate({ ...wish, purpose: purpose.trim() });
    else place.current?.focus();
  };
  return (
    <details className="desk-drop">
      <summary>{wish.ids ? say('desk.cases.export.some', { n: wish.ids.length }) : say('desk.cases.export')}</summary>
      <form noValidate onSubmit={submit}>
        {problem ? <Problem problem={problem} /> : null}
        <label className="jx-label" htmlFor={field}>
          {say('desk.cases.export.purpose')}
        </label>
        {short ? (
          <p className="jx-message" id={`${field}-fault`}>
            {say('desk.cases.export.missing')}
          </p>
        ) : null}
        <input
          ref={place}
          id={field}
          className="jx-input"
          maxLength={200}
          value={purpose}
          aria-invalid={short}
          aria-describedby={short ? `${field}-fault` : undefined}
          onChange={(event) => type(event.target.value)}
        />
        <p className="jx-soft jx-small">{say('desk.cases.export.say')}</p>
        <button type="submit" className="jx-button" disabled={taking.isPending}>
          {say('desk.cases.export.submit')}
        </button>
        <p role="status">{taking.isSuccess ? say('desk.cases.export.done') : null}</p>
      </form>
    </details>
  );
};
