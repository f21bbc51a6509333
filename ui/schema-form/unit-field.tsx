import type { FieldProps } from './field-props.ts';
import { SelectField } from './select-field.tsx';

/** A unit of the zone. */
export const UnitField = ({ field, id, value, slots, wrong, describedBy, onChange }: FieldProps) => (
  <SelectField
    id={id}
    name={field.name}
    value={String(value ?? '')}
    required={field.required}
    wrong={wrong}
    describedBy={describedBy}
    options={slots.units.map((unit) => ({ value: unit.unit, label: unit.name }))}
    onChange={onChange}
  />
);
