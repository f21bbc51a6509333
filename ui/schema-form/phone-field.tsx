import type { FieldProps } from './field-props.ts';

/** A telephone number, with the keyboard for it. */
export const PhoneField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => (
  <input
    className="jx-input"
    id={id}
    name={field.name}
    type="tel"
    inputMode="tel"
    autoComplete="tel"
    value={String(value ?? '')}
    aria-invalid={wrong}
    aria-required={field.required}
    aria-describedby={describedBy}
    onChange={(event) => onChange(event.target.value.replace(/[\s-]/g, ''))}
  />
);
