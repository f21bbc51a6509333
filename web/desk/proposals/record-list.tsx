import type { ReactNode } from 'react';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { useWords } from '../../../ui/words.tsx';
import type { ProposalFault } from './proposal.ts';

type RecordListProps = {
  readonly register: string;
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly message: string | null;
  readonly value: Json | undefined;
  readonly wrong: readonly ProposalFault[];
  readonly onChange: (value: Json) => void;
  /** Draws the fields of one record. */
  readonly renderRecord: (record: JsonObject, path: string, onChange: (next: JsonObject) => void) => ReactNode;
};

/** A list of records, each folded to its name; one can be added, taken out, and put before the one above it. */
export const RecordList = ({
  register,
  path,
  renderRecord,
  id,
  label,
  message,
  value,
  wrong,
  onChange,
}: RecordListProps) => {
  const say = useWords();
  const records = (Array.isArray(value) ? value : []) as readonly JsonObject[];
  const worded = ['step', 'kind'];
  const nameOf = (record: JsonObject, index: number): string => {
    const field = ['name', 'text', 'question', ...worded].find((one) => typeof record[one] === 'string') ?? '';
    const said = String(record[field] ?? '');
    const word = worded.includes(field) ? firstWord(say, [`register.${register}.value.${field}.${said}`]) : null;
    return `${index + 1}. ${word ?? said}`;
  };
  const without = (index: number): readonly JsonObject[] => records.filter((_, at) => at !== index);
  const up = (index: number): readonly JsonObject[] =>
    records.map(
      (record, at) => (at === index - 1 ? records[index] : at === index ? records[index - 1] : record) ?? record,
    );
  return (
    <section className="desk-records" id={id} tabIndex={-1} aria-label={label}>
      <h2>{label}</h2>
      {message === null ? null : <p className="jx-message">{message}</p>}
      {records.map((record, index) => (
        <details key={`${path}.${index}`} open={wrong.some(({ field }) => field.startsWith(`${path}.${index}.`))}>
          <summary>{nameOf(record, index)}</summary>
          {renderRecord(record, `${path}.${index}`, (next) =>
            onChange(records.map((one, at) => (at === index ? next : one))),
          )}
          <div className="jx-buttons">
            {index > 0 ? (
              <button type="button" className="jx-button jx-button-quiet" onClick={() => onChange(up(index))}>
                {say('desk.proposal.up')}
              </button>
            ) : null}
            <button type="button" className="jx-button jx-button-quiet" onClick={() => onChange(without(index))}>
              {say('ui.form.remove')}
            </button>
          </div>
        </details>
      ))}
      <button type="button" className="jx-button jx-button-quiet" onClick={() => onChange([...records, {}])}>
        {say('desk.proposal.add', { what: label })}
      </button>
    </section>
  );
};
