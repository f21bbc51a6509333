import type { FieldProps } from './field-props.ts';
import { SelectField } from './select-field.tsx';

/** A person; of the unit that the form names, where it names one. */
export const PersonField = ({ field, id, value, values, slots, wrong, describedBy, onChange }: FieldProps) => {
  const people = slots.people.filter(
    (person) => typeof values.unit !== 'string' || values.unit === '' || person.unit === values.unit,
  );
  return (
    <SelectField
      id={id}
      name={field.name}
      value={String(value ?? '')}
      required={field.required}
      wrong={wrong}
      describedBy={describedBy}
      options={people.map((person) => ({ value: person.person, label: person.name }))}
      onChange={onChange}
    />
  );
};
