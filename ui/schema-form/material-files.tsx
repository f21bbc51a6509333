import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '../../kernel/json.ts';
import type { SentFile } from '../send-file.ts';
import { Upload } from '../upload.tsx';
import type { FieldProps } from './field-props.ts';

/** Material by material, the files that show it. */
export const MaterialFiles = ({ id, value, slots, onChange }: FieldProps) => {
  const [known, know] = useState<readonly SentFile[]>(slots.sent ?? []);
  const files: JsonObject =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  // Two materials may arrive before the page is drawn again; neither takes the other's place.
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  });
  const put = (material: string, sent: readonly string[]): void => {
    const rest = Object.entries(latest.current).filter(([other]) => other !== material);
    latest.current = Object.fromEntries(sent.length === 0 ? rest : [...rest, [material, [...sent]]]);
    onChange(latest.current);
  };
  return slots.materials.map(({ material, name }, index) => {
    const ids = idsOf(files, material);
    const own = index === 0 ? id : `${id}-${material}`;
    const take = (file: SentFile): void => {
      know((before) => [...before, file]);
      put(material, [...idsOf(latest.current, material), file.id]);
    };
    return (
      <div className="jx-check-row" key={material}>
        <label className="jx-label" htmlFor={own}>
          {name}
        </label>
        <Upload
          id={own}
          label={name}
          ids={ids}
          known={known}
          describedBy={undefined}
          send={slots.send}
          {...(slots.letGo === undefined ? {} : { letGo: slots.letGo })}
          onChange={(sent, all) => {
            know((before) => [...before, ...all]);
            put(material, sent);
          }}
        />
        {slots.beside?.(
          material,
          known.filter((file) => ids.includes(file.id)),
          take,
        )}
      </div>
    );
  });
};

const idsOf = (files: JsonObject, material: string): readonly string[] => {
  const ids = files[material];
  return Array.isArray(ids) ? ids.map(String) : [];
};
