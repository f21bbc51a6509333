import type { ChecklistLine } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { rowId } from './checklist-faults.ts';
import { ChecklistRow } from './checklist-row.tsx';
import type { FieldProps } from './field-props.ts';

/** The lines typed so far, by material. */
export const linesOf = (value: FieldProps['value']): readonly ChecklistLine[] =>
  Array.isArray(value) ? (value as unknown as readonly ChecklistLine[]) : [];

/** Every material answered: in order, to be put right, or missing; with what is wrong and how to put it right. */
export const ChecklistField = ({ id, value, slots, onChange }: FieldProps) => {
  const lines = linesOf(value);
  const keep = (line: ChecklistLine) =>
    onChange(
      slots.materials.flatMap(({ material }): JsonObject[] => {
        const kept = material === line.material ? line : lines.find((other) => other.material === material);
        return kept === undefined ? [] : [{ ...kept }];
      }),
    );
  return (
    <div>
      {slots.materials.map(({ material, name }, index) => (
        <ChecklistRow
          key={material}
          id={rowId(id, material, index)}
          name={name}
          line={lines.find((line) => line.material === material) ?? null}
          material={material}
          phrases={slots.phrases}
          onChange={keep}
        />
      ))}
    </div>
  );
};
