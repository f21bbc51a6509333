import type { SentFile } from '../send-file.ts';
import { Upload } from '../upload.tsx';
import type { FormSlots, MaterialChoice } from './form-slots.ts';

type MaterialRowProps = {
  readonly id: string;
  readonly choice: MaterialChoice;
  readonly ids: readonly string[];
  readonly known: readonly SentFile[];
  readonly slots: FormSlots;
  readonly onPut: (material: string, ids: readonly string[], files: readonly SentFile[]) => void;
  readonly onTake: (material: string, file: SentFile) => void;
};

/** One material of a form: its files, and beside them what the house has already. */
export const MaterialRow = ({ id, choice: { material, name }, ids, known, slots, onPut, onTake }: MaterialRowProps) => (
  <div className="jx-check-row">
    <label className="jx-label" htmlFor={id}>
      {name}
    </label>
    <Upload
      id={id}
      label={name}
      ids={ids}
      known={known}
      describedBy={undefined}
      send={slots.send}
      letGo={slots.letGo}
      onChange={(sent, files) => onPut(material, sent, files)}
    />
    {slots.beside?.(
      material,
      known.filter((file) => ids.includes(file.id)),
      (file) => onTake(material, file),
    )}
  </div>
);
