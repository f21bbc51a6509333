import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { DoorProblem } from '../../../ui/door-problem.ts';
import { Problem } from '../../../ui/problem.tsx';
import { doorFaults } from '../../../ui/schema-form/door-faults.ts';
import { ErrorSummary } from '../../../ui/schema-form/error-summary.tsx';
import { useWords } from '../../../ui/words.tsx';
import { plainFault, type PlainField } from './plain-field.ts';
import { PlainLine } from './plain-line.tsx';

type PlainFormProps = {
  readonly fields: readonly PlainField[];
  readonly submit: string;
  readonly sending: boolean;
  readonly problem: DoorProblem | null;
  readonly onSubmit: (typed: Readonly<Record<string, string>>) => void;
  readonly children?: ReactNode;
};

const takeFocus = (place: HTMLElement | null): void => place?.focus();

/** A form of a few lines that no loop draws. What is wrong stands on top and beside the field, and what was typed stays. */
export const PlainForm = ({ fields, submit, sending, problem, onSubmit, children }: PlainFormProps) => {
  const say = useWords();
  const base = useId();
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  const [turn, count] = useState(0);
  const textOf = (name: string): string => typed[name] ?? '';
  const found = fields.flatMap((field) => {
    const message = plainFault(say, field, textOf(field.name));
    return message === null ? [] : [{ field: field.name, message }];
  });
  const known = doorFaults(problem).filter(({ field }) => fields.some(({ name }) => name === field));
  const faults = turn === 0 ? [] : found.length > 0 ? found : known;
  const alone = problem !== null && faults.length === 0;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (sending) return;
    count(turn + 1);
    const tidy = ({ name, type: kind }: PlainField): string =>
      kind === 'password' ? textOf(name) : textOf(name).trim();
    if (found.length === 0) onSubmit(Object.fromEntries(fields.map((field) => [field.name, tidy(field)])));
  };
  return (
    <form noValidate onSubmit={send} aria-busy={sending}>
      {faults.length > 0 ? (
        <ErrorSummary key={turn} faults={faults.map(({ field, message }) => ({ id: `${base}-${field}`, message }))} />
      ) : null}
      {alone ? (
        <div ref={takeFocus} tabIndex={-1}>
          <Problem problem={problem} />
        </div>
      ) : null}
      {fields.map((field) => (
        <PlainLine
          key={field.name}
          field={field}
          id={`${base}-${field.name}`}
          value={textOf(field.name)}
          message={faults.find((fault) => fault.field === field.name)?.message ?? null}
          onType={(text) => type({ ...typed, [field.name]: text })}
        />
      ))}
      {children}
      <button type="submit" className="jx-button">
        {sending ? say('ui.form.sending') : submit}
      </button>
    </form>
  );
};
