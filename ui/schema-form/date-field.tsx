import type { FieldProps } from './field-props.ts';

/** A civil day, with the device's own picker. */
export const DateField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => (
  <input
    className="jx-input"
    id={id}
    name={field.name}
    type="date"
    value={String(value ?? '')}
    aria-invalid={wrong}
    aria-required={field.required}
    aria-describedby={describedBy}
    onChange={(event) => onChange(event.target.value)}
  />
);
