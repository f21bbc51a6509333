import type { JsonObject } from '../../kernel/json.ts';
import { Upload } from '../upload.tsx';
import type { FieldProps } from './field-props.ts';

/** Material by material, the files that show it. */
export const MaterialFiles = ({ id, value, slots, onChange }: FieldProps) => {
  const files: JsonObject =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  return slots.materials.map(({ material, name }, index) => {
    const ids = files[material];
    const own = index === 0 ? id : `${id}-${material}`;
    return (
      <div className="jx-check-row" key={material}>
        <label className="jx-label" htmlFor={own}>
          {name}
        </label>
        <Upload
          id={own}
          label={name}
          ids={Array.isArray(ids) ? ids.map(String) : []}
          describedBy={undefined}
          send={slots.send}
          onChange={(sent) => {
            const rest = Object.entries(files).filter(([other]) => other !== material);
            onChange(Object.fromEntries(sent.length === 0 ? rest : [...rest, [material, [...sent]]]));
          }}
        />
      </div>
    );
  });
};
