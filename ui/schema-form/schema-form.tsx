import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { JsonObject } from '../../kernel/json.ts';
import type { DoorProblem } from '../door-problem.ts';
import { Problem } from '../problem.tsx';
import { Underway, useUnderway } from '../underway.ts';
import { useWords } from '../words.tsx';
import { checkInput } from './check-input.ts';
import { linesOf } from './checklist-field.tsx';
import { checklistFaults } from './checklist-faults.ts';
import { doorFaults } from './door-faults.ts';
import { ErrorSummary } from './error-summary.tsx';
import type { Fault } from './fault.ts';
import { Field } from './field.tsx';
import { labelOf } from './field-words.ts';
import { noSlots, type FormSlots } from './form-slots.ts';
import { readFields } from './read-fields.ts';
import { tidyInput } from './tidy-input.ts';
import { wrongWords } from './wrong-words.ts';

type SchemaFormProps = {
  /** JSON Schema (2020-12) of the input, with a `widget` for each field. */
  readonly schema: JsonObject;
  readonly loop: string;
  readonly act: string;
  readonly slots?: Partial<FormSlots>;
  /** What is filled in already; fields named in `hidden` are sent from here and not drawn. */
  readonly start?: JsonObject;
  readonly hidden?: readonly string[];
  readonly submit: string;
  /** Further ways to send the same form, each with what it says besides; where there are any, they stand below `submit`. */
  readonly others?: readonly { readonly words: string; readonly input: JsonObject }[];
  /** What the first button says besides. */
  readonly extra?: JsonObject;
  readonly sending: boolean;
  readonly problem: DoorProblem | null;
  /** What is wrong in fields that stand outside and are sent together with these. */
  readonly outside?: readonly Fault[];
  readonly onSubmit: (input: JsonObject) => void;
  readonly onChange?: (values: JsonObject) => void;
  readonly onCancel?: () => void;
  readonly children?: ReactNode;
};

/** The form of an act, drawn from its schema, checked before it is sent, never losing what was typed. */
export const SchemaForm = (props: SchemaFormProps) => {
  const { schema, loop, act, start = {}, hidden = [], sending, problem, onSubmit, onChange, onCancel } = props;
  const { outside = [] } = props;
  const say = useWords();
  const base = useId();
  const [values, keep] = useState<JsonObject>(start);
  const latest = useRef(values);
  const [turn, count] = useState(0);
  const { waiting, tell } = useUnderway();
  const form = { loop, act };
  const slots: FormSlots = { ...noSlots, ...props.slots };
  const fields = readFields(schema).filter((field) => !hidden.includes(field.name));
  const idOf = (field: string) => `${base}-${field}`;
  const found = turn === 0 ? [] : checkInput(schema, tidyInput(values));
  const faults = [
    ...found.map((wrong) => ({
      field: wrong.field,
      message: wrongWords(
        say,
        wrong,
        fields.find((field) => field.name === wrong.field),
        labelOf(say, form, wrong.field),
      ),
    })),
    ...(found.length === 0 ? doorFaults(problem) : []),
  ];
  const unsaid = (input: JsonObject) =>
    fields
      .filter(({ widget, name, required }) => widget === 'checklist' && (required || input[name] !== undefined))
      .flatMap(({ name }) => checklistFaults(say, idOf(name), slots.materials, linesOf(input[name])));
  const listed = [
    ...(turn === 0 ? [] : outside),
    ...(turn === 0 ? [] : unsaid(values)),
    ...faults.map(({ field, message }) => ({ id: idOf(field), message })),
    ...(turn === 0 ? [] : waiting),
  ];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    count(turn + 1);
    const pressed = event.nativeEvent.submitter?.getAttribute('value') ?? '';
    const input = { ...tidyInput(values), ...(pressed === '' ? props.extra : props.others?.[Number(pressed)]?.input) };
    const right = checkInput(schema, input).length === 0 && unsaid(input).length === 0;
    if (right && outside.length === 0 && waiting.length === 0) onSubmit(input);
  };
  const change = (field: string, value: JsonObject[string]) => {
    const next = { ...latest.current, [field]: value };
    latest.current = next;
    keep(next);
    onChange?.(next);
  };
  return (
    <form noValidate onSubmit={submit} aria-busy={sending}>
      {listed.length > 0 ? <ErrorSummary key={turn} faults={listed} /> : null}
      {problem !== null && listed.length === 0 ? <Problem problem={problem} /> : null}
      <Underway value={{ tell, asked: turn > 0 }}>
        {fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            form={form}
            id={idOf(field.name)}
            label={labelOf(say, form, field.name)}
            value={values[field.name]}
            values={values}
            slots={slots}
            message={faults.find((fault) => fault.field === field.name)?.message ?? null}
            onChange={(value) => change(field.name, value)}
          />
        ))}
      </Underway>
      {props.children}
      <div className="jx-buttons">
        <button type="submit" className="jx-button">
          {sending ? say('ui.form.sending') : props.submit}
        </button>
        {props.others?.map(({ words }, index) => (
          <button type="submit" key={words} value={index} className="jx-button jx-button-quiet">
            {words}
          </button>
        ))}
        {onCancel ? (
          <button type="button" className="jx-button jx-button-quiet" onClick={onCancel}>
            {say('ui.form.cancel')}
          </button>
        ) : null}
      </div>
    </form>
  );
};
