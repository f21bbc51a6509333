import type { FieldProps } from './field-props.ts';

/**
 * One line of text; a number where the schema asks for one. What is too long is said, never cut off: a pasted end that
 * is missing is seen by nobody.
 */
export const TextField = ({ field, id, value, wrong, describedBy, onChange }: FieldProps) => {
  const numeric = field.type === 'integer' || field.type === 'number';
  const read = (text: string) => (numeric && text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text);
  return (
    <input
      className="jx-input"
      id={id}
      name={field.name}
      type="text"
      inputMode={numeric || field.schema.digits === true ? 'numeric' : undefined}
      autoComplete={typeof field.schema.autocomplete === 'string' ? field.schema.autocomplete : undefined}
      value={String(value ?? '')}
      aria-invalid={wrong}
      aria-required={field.required}
      aria-describedby={describedBy}
      onChange={(event) => onChange(read(event.target.value))}
    />
  );
};
