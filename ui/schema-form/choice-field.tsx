import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { valueWords } from './field-words.ts';
import { SelectField } from './select-field.tsx';

/** One of many values of the schema. */
export const ChoiceField = ({ field, form, id, value, wrong, describedBy, onChange }: FieldProps) => {
  const say = useWords();
  const options = field.values.map((option) => ({
    value: String(option),
    label: valueWords(say, form, field.name, option),
  }));
  const choose = (text: string) => onChange(field.values.find((option) => String(option) === text) ?? '');
  return (
    <SelectField
      id={id}
      name={field.name}
      value={String(value ?? '')}
      required={field.required}
      wrong={wrong}
      describedBy={describedBy}
      options={options}
      onChange={choose}
    />
  );
};
