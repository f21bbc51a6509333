import { useEffect, useRef } from 'react';
import type { JsonObject } from '../../kernel/json.ts';
import { Upload } from '../upload.tsx';
import type { FieldProps } from './field-props.ts';

/** Material by material, the files that show it. */
export const MaterialFiles = ({ id, value, slots, onChange }: FieldProps) => {
  const files: JsonObject =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  // Two materials may arrive before the page is drawn again; neither takes the other's place.
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  });
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
            const rest = Object.entries(latest.current).filter(([other]) => other !== material);
            latest.current = Object.fromEntries(sent.length === 0 ? rest : [...rest, [material, [...sent]]]);
            onChange(latest.current);
          }}
        />
      </div>
    );
  });
};
