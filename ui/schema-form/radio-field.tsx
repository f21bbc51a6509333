import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';
import { valueWords } from './field-words.ts';

/** A choice of few: all of them in sight. */
export const RadioField = ({ field, form, id, value, onChange }: FieldProps) => {
  const say = useWords();
  return field.values.map((option, index) => (
    <label className="jx-option" key={option}>
      <input
        type="radio"
        id={index === 0 ? id : `${id}-${option}`}
        name={id}
        value={option}
        checked={value === option}
        onChange={() => onChange(option)}
      />
      <span>{valueWords(say, form, field.name, option)}</span>
    </label>
  ));
};
