import { useMemo } from 'react';
import type { Json, JsonObject } from '../../../kernel/json.ts';
import { firstWord } from '../../../ui/first-word.ts';
import { Field } from '../../../ui/schema-form/field.tsx';
import { noSlots, type FormSlots } from '../../../ui/schema-form/form-slots.ts';
import { readFields, type FieldShape } from '../../../ui/schema-form/read-fields.ts';
import { useWords } from '../../../ui/words.tsx';
import { findLaws } from '../data/find-laws.ts';
import { useUnits } from '../data/units.ts';
import { ConditionRows } from '../policies/condition-rows.tsx';
import { ProfileValue } from '../policies/profile-value.tsx';
import { AmountField } from './amount-field.tsx';
import { LinesField } from './lines-field.tsx';
import type { ProposalFault } from './proposal.ts';
import { RecordList } from './record-list.tsx';

type RecordFieldsProps = {
  readonly register: string;
  readonly schema: JsonObject;
  /** Where this record stands in the whole: '' or 'materials.2'. */
  readonly path: string;
  readonly value: JsonObject;
  readonly wrong: readonly ProposalFault[];
  readonly onChange: (value: JsonObject) => void;
};

/** Set when it is published, or found out by the house. */
const notTyped = ['version', 'inForceFrom', 'unchecked'];

/** The fields of a record, and of the records inside it. A form of its own, so that its choices are its own. */
export const RecordFields = ({ register, schema, path, value, wrong, onChange }: RecordFieldsProps) => {
  const say = useWords();
  const units = useUnits();
  const slots: FormSlots = useMemo(() => ({ ...noSlots, units, findLaws }), [units]);
  const label = (name: string): string =>
    firstWord(say, [...(path === '' ? [] : [`desk.part.${name}`]), `register.${register}.field.${name}`]) ?? name;
  const put = (name: string, next: Json | undefined): void => {
    const { [name]: _, ...rest } = value;
    onChange(next === undefined || next === '' ? rest : { ...rest, [name]: next });
  };
  const draw = (field: FieldShape) => {
    const { name, schema: own } = field;
    const at = path === '' ? name : `${path}.${name}`;
    const id = `field-${at.replaceAll('.', '-')}`;
    const message = wrong.find((fault) => fault.field === at)?.message ?? null;
    const shared = { id, label: label(name), message, required: field.required };
    const items = objectOf(own['items']);
    if (own['widget'] === 'predicate')
      return <ConditionRows key={name} {...shared} value={value[name]} onChange={(next) => put(name, next)} />;
    // What a condition or a test case compares with is typed as its field holds it.
    if (name === 'value' && own['type'] === undefined)
      return (
        <ProfileValue
          key={name}
          {...shared}
          field={String(value['field'] ?? '')}
          value={value[name]}
          onChange={(next) => put(name, next)}
        />
      );
    if (items['type'] === 'object')
      return (
        <RecordList
          key={name}
          {...shared}
          register={register}

          path={at}
          value={value[name]}
          wrong={wrong}
          onChange={(next) => put(name, next)}
          renderRecord={(record, where, change) => (
            <RecordFields
              register={register}
              schema={items}
              path={where}
              value={record}
              wrong={wrong}
              onChange={change}
            />
          )}
        />
      );
    if (own['type'] === 'object')
      return <AmountField key={name} {...shared} value={value[name]} onChange={(next) => put(name, next)} />;
    if (own['type'] === 'array' && field.values.length === 0 && field.widget !== 'basis')
      return <LinesField key={name} {...shared} value={value[name]} onChange={(next) => put(name, next)} />;
    const law = name === 'statutoryLaw';
    const empty = own['anyOf'] !== undefined || law;
    return (
      <Field
        key={name}
        field={law ? { ...field, widget: 'basis' } : field}
        form={{ loop: `register.${register}`, act: '' }}
        id={id}
        label={label(name)}
        value={law ? (typeof value[name] === 'string' ? [value[name]] : []) : (value[name] ?? undefined)}
        values={value}
        slots={slots}
        message={message}
        onChange={(next) => put(name, law ? (lastOf(next) ?? null) : empty && next === '' ? null : next)}
      />
    );
  };
  return (
    <form className="desk-record" noValidate onSubmit={(event) => event.preventDefault()}>
      {readFields(schema)
        .filter(({ name }) => !notTyped.includes(name))
        .map(draw)}
    </form>
  );
};

const objectOf = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

const lastOf = (value: Json): Json | undefined =>
  Array.isArray(value) ? (value.at(-1) as Json | undefined) : undefined;
