import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '../../kernel/json.ts';
import type { SentFile } from '../send-file.ts';
import type { FieldProps } from './field-props.ts';
import { MaterialRow } from './material-row.tsx';

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
  const put = (material: string, ids: readonly string[], sent: readonly SentFile[]): void => {
    know((before) => [...before, ...sent]);
    const rest = Object.entries(latest.current).filter(([other]) => other !== material);
    latest.current = Object.fromEntries(ids.length === 0 ? rest : [...rest, [material, [...ids]]]);
    onChange(latest.current);
  };
  const take = (material: string, file: SentFile): void =>
    put(material, [...idsOf(latest.current, material), file.id], [file]);
  return slots.materials.map((choice, index) => (
    <MaterialRow
      key={choice.material}
      id={index === 0 ? id : `${id}-${choice.material}`}
      choice={choice}
      ids={idsOf(files, choice.material)}
      known={known}
      slots={slots}
      onPut={put}
      onTake={take}
    />
  ));
};

const idsOf = (files: JsonObject, material: string): readonly string[] => {
  const ids = files[material];
  return Array.isArray(ids) ? ids.map(String) : [];
};
