import type { Json } from '../../kernel/json.ts';
import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { SelectField } from './select-field.tsx';

const personOf = (value: Json): string =>
  typeof value === 'object' && value !== null && 'person' in value ? String(value.person) : '';

/** Several people of the staff, each with his unit, a line for each; at least as many lines as the form wants people. */
export const PeopleField = ({ field, id, label, value, slots, wrong, describedBy, onChange }: FieldProps) => {
  const say = useWords();
  const least = typeof field.schema['minItems'] === 'number' ? field.schema['minItems'] : 1;
  const most = typeof field.schema['maxItems'] === 'number' ? field.schema['maxItems'] : 10;
  const named = Array.isArray(value) ? value.map(personOf) : [];
  const lines = Array.from({ length: Math.max(least, named.length) }, (_, index) => named[index] ?? '');
  const change = (people: readonly string[]) =>
    onChange(people.map((person) => ({ unit: slots.people.find((one) => one.person === person)?.unit ?? '', person })));
  return (
    <div className="jx-people">
      {lines.map((person, index) => (
        <div className="jx-people-line" key={`${index}-${lines.length}`}>
          <label className="jx-unseen" htmlFor={index === 0 ? id : `${id}-${index}`}>
            {say('ui.form.person-of', { label, number: index + 1 })}
          </label>
          <SelectField
            id={index === 0 ? id : `${id}-${index}`}
            name={field.name}
            value={person}
            required={field.required && index < least}
            wrong={wrong}
            describedBy={describedBy}
            options={slots.people
              .filter((one) => one.person === person || !named.includes(one.person))
              .map((one) => ({
                value: one.person,
                label: `${one.name} · ${slots.units.find(({ unit }) => unit === one.unit)?.name ?? one.unit}`,
              }))}
            onChange={(chosen) => change(lines.with(index, chosen))}
          />
          {lines.length > least ? (
            <button type="button" className="jx-quiet" onClick={() => change(lines.filter((_, at) => at !== index))}>
              {say('ui.form.remove')}
            </button>
          ) : null}
        </div>
      ))}
      {lines.length < most ? (
        <button type="button" className="jx-quiet" onClick={() => change([...lines, ''])}>
          {say('ui.form.person-more')}
        </button>
      ) : null}
    </div>
  );
};
