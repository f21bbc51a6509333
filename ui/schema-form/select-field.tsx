import { useWords } from '../words.tsx';

type SelectFieldProps = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  readonly wrong: boolean;
  readonly describedBy: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

/** A choice of many, with the device's own list. */
export const SelectField = ({ id, name, value, required, wrong, describedBy, options, onChange }: SelectFieldProps) => {
  const say = useWords();
  return (
    <select
      className="jx-input"
      id={id}
      name={name}
      value={value}
      aria-invalid={wrong}
      aria-required={required}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{say('ui.form.choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
};
