import type { FieldProps } from './field-props.ts';

/** A whole number; what is no number is kept as it was typed, so that the form can say so. */
export const WholeField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => (
  <input
    className="jx-input"
    id={id}
    name={field.name}
    inputMode="numeric"
    autoComplete="off"
    value={String(value ?? '')}
    aria-invalid={wrong}
    aria-required={field.required}
    aria-describedby={describedBy}
    onChange={(event) => {
      const plain = event.target.value.normalize('NFKC').trim();
      onChange(/^\d{1,15}$/.test(plain) ? Number(plain) : event.target.value);
    }}
  />
);
