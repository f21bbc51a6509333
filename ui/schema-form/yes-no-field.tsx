import { useWords } from '../words.tsx';
import type { FieldProps } from './field-props.ts';

/** Yes or no, where no is an answer too: both in sight, none chosen beforehand. */
export const YesNoField = ({ id, value, onChange }: FieldProps) => {
  const say = useWords();
  return [true, false].map((option) => (
    <label className="jx-option" key={String(option)}>
      <input
        type="radio"
        id={option ? id : `${id}-no`}
        name={id}
        checked={value === option}
        onChange={() => onChange(option)}
      />
      <span>{say(option ? 'ui.form.yes' : 'ui.form.no')}</span>
    </label>
  ));
};
