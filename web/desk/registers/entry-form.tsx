import { useMemo } from 'react';
import type { JsonObject } from '../../../kernel/json.ts';
import type { Register } from '../../../kernel/register.ts';
import { problemOf } from '../../../ui/door-problem.ts';
import { SchemaForm } from '../../../ui/schema-form/schema-form.tsx';
import { useWords } from '../../../ui/words.tsx';
import { useUnits } from '../data/units.ts';
import { changedBody, changeForm } from './change-form.ts';
import type { Entry } from './entry.ts';
import { useChangeEntry } from './use-change-entry.ts';

type EntryFormProps = {
  readonly register: Register;
  /** What is changed; null where one is added. */
  readonly entry: Entry | null;
  readonly onDone: (key: string) => void;
  readonly onCancel: () => void;
};

/** An entry is changed or added by whoever keeps the register, with a reason that stays in its history. */
export const EntryForm = ({ register, entry, onDone, onCancel }: EntryFormProps) => {
  const say = useWords();
  const units = useUnits();
  const change = useChangeEntry(register.name);
  const { schema, key: keyField, name } = register;
  const form = useMemo(
    () => changeForm(schema, keyField, entry === null, name === 'unit'),
    [schema, keyField, entry, name],
  );
  const problem = problemOf(change.error);
  const submit = (typed: JsonObject): void => {
    const body = changedBody(schema, form, entry?.body ?? {}, typed);
    const key = entry?.key ?? String(body[keyField]);
    const to = typeof typed['to'] === 'string' ? typed['to'] : null;
    const reason = String(typed['reason']);
    change.mutate({ key, version: entry?.version ?? 0, body, reason, to }, { onSuccess: () => onDone(key) });
  };
  return (
    <section className="desk-panel desk-form desk-entry-form" aria-labelledby="desk-entry-form">
      <h2 id="desk-entry-form">{say(entry === null ? 'desk.register.add' : 'desk.register.change')}</h2>
      <SchemaForm
        schema={form}
        loop={`register.${name}`}
        act=""
        slots={{ units }}
        start={entry === null ? {} : { ...entry.body }}
        submit={say('desk.register.save')}
        sending={change.isPending}
        problem={problem?.status === 401 ? null : problem}
        onSubmit={submit}
        onCancel={onCancel}
      >
        <p className="jx-soft jx-small">{say('desk.register.change.say')}</p>
      </SchemaForm>
    </section>
  );
};
