import { useEffect, useRef, useState } from 'react';
import { problemOf } from './door-problem.ts';
import { acceptedEndings, fileFault, largestFile } from './file-faults.ts';
import type { SentFile } from './send-file.ts';
import { sizeWords } from './size-words.ts';
import { UploadLine } from './upload-line.tsx';
import { useWords } from './words.tsx';

type Travelling = { readonly key: number; readonly file: File; readonly share: number; readonly fault: string | null };

type UploadProps = {
  readonly id: string;
  readonly label: string;
  /** Ids of the files that are there already. */
  readonly ids: readonly string[];
  /** Their names, where they were sent before this page was opened. */
  readonly known?: readonly SentFile[];
  readonly describedBy: string | undefined;
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<SentFile>;
  readonly onChange: (ids: readonly string[], files: readonly SentFile[]) => void;
};

let turns = 0;

/** Files are sent as soon as they are chosen, with progress; a fault says what to do, and nothing else is lost. */
export const Upload = ({ id, label, ids, known = [], describedBy, send, onChange }: UploadProps) => {
  const say = useWords();
  const [sent, keep] = useState<readonly SentFile[]>(known);
  const [travelling, travel] = useState<readonly Travelling[]>([]);
  const here = [...known, ...sent].filter(
    (file, index, all) => ids.includes(file.id) && all.findIndex((other) => other.id === file.id) === index,
  );
  const now = useRef<readonly SentFile[]>(here);
  useEffect(() => {
    now.current = here;
  });
  const tell = (files: readonly SentFile[]) => {
    now.current = files;
    keep((before) => [...before, ...files]);
    onChange(
      files.map((file) => file.id),
      files,
    );
  };
  const change = (key: number, part: Partial<Travelling>) =>
    travel((lines) => lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const drop = (key: number) => travel((lines) => lines.filter((line) => line.key !== key));
  const sendOne = async (file: File): Promise<SentFile | null> => {
    const key = (turns += 1);
    const fault = fileFault(file);
    travel((lines) => [
      ...lines,
      {
        key,
        file,
        share: 0,
        fault: fault === null ? null : say(`ui.upload.${fault}`, { size: sizeWords(largestFile) }),
      },
    ]);
    if (fault !== null) return null;
    try {
      const answer = await send(file, (share) => change(key, { share }));
      drop(key);
      return answer;
    } catch (thrown) {
      change(key, { fault: problemOf(thrown)?.detail || say('ui.upload.failed') });
      return null;
    }
  };
  const take = async (files: readonly File[]) => {
    const answers = (await Promise.all(files.map(sendOne))).filter((file) => file !== null);
    if (answers.length > 0) tell([...now.current, ...answers]);
  };
  return (
    <div className="jx-file-picker">
      <span className="jx-button jx-button-quiet">
        <span aria-hidden="true">{say('ui.upload.choose')}</span>
        <input
          type="file"
          id={id}
          multiple
          aria-describedby={describedBy}
          accept={acceptedEndings.map((ending) => `.${ending}`).join(',')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void take(files);
          }}
        />
      </span>
      <ul className="jx-upload-list" aria-label={say('ui.upload.list', { label })} aria-live="polite">
        {here.map((file) => (
          <UploadLine
            key={file.id}
            name={file.name}
            size={file.size}
            onRemove={() => tell(here.filter((other) => other.id !== file.id))}
          />
        ))}
        {travelling.map((line) => (
          <UploadLine
            key={line.key}
            name={line.file.name}
            size={line.file.size}
            share={line.share}
            fault={line.fault}
            onRemove={() => drop(line.key)}
          />
        ))}
      </ul>
    </div>
  );
};
