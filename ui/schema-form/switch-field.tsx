import type { FieldProps } from './field-props.ts';

/** Yes or no: a box to tick, with its own sentence as label. */
export const SwitchField = ({ field, id, label, value, wrong, describedBy, onChange }: FieldProps) => (
  <label className="jx-option">
    <input
      type="checkbox"
      id={id}
      name={field.name}
      checked={value === true}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{label}</span>
  </label>
);
