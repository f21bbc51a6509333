import { useId, type ReactNode } from 'react';
import type { SentFile } from '../../../ui/send-file.ts';
import { Upload } from '../../../ui/upload.tsx';
import { letGo, send } from '../data/door.ts';

type MaterialUploadProps = {
  readonly name: string;
  readonly notes: readonly string[];
  readonly hint: string;
  readonly files: readonly SentFile[];
  readonly onChange: (files: readonly SentFile[]) => void;
  readonly children?: ReactNode;
};

/** One material: what it is, and the files that show it. */
export const MaterialUpload = ({ name, notes, hint, files, onChange, children }: MaterialUploadProps) => {
  const id = useId();
  return (
    <section className="portal-card" aria-labelledby={`${id}-name`}>
      <label className="jx-label" id={`${id}-name`} htmlFor={id}>
        {name}
      </label>
      <p>
        {notes.map((note) => (
          <span className="portal-note" key={note}>
            {note}
          </span>
        ))}
      </p>
      {children}
      <p className="jx-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <Upload
        id={id}
        label={name}
        ids={files.map((file) => file.id)}
        known={files}
        describedBy={`${id}-hint`}
        send={send}
        letGo={letGo}
        onChange={(_ids, all) => onChange(all)}
      />
    </section>
  );
};
