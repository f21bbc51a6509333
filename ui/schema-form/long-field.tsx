import type { FieldProps } from './field-props.ts';

/** Several lines of text. Reasons are written here too. What is too long is said, never cut off. */
export const LongField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => (
  <textarea
    className="jx-input"
    id={id}
    name={field.name}
    rows={4}
    value={String(value ?? '')}
    aria-invalid={wrong}
    aria-required={field.required}
    aria-describedby={describedBy}
    onChange={(event) => onChange(event.target.value)}
  />
);
