import type { JsonObject } from '../../kernel/json.ts';
import type { FieldProps } from './field-props.ts';

/** A landline is kept as it is written, 0537-0000100; where hyphens are no part of a number they are dropped. */
const hyphened = ({ pattern }: JsonObject): boolean => typeof pattern === 'string' && pattern.includes('-]');

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
    onChange={(event) => onChange(event.target.value.replace(hyphened(field.schema) ? /\s/g : /[\s-]/g, ''))}
  />
);
