import { useContext, useEffect, useRef, useState } from 'react';
import { problemOf } from './door-problem.ts';
import { acceptedEndings, fileFault, largestFile } from './file-faults.ts';
import type { SentFile } from './send-file.ts';
import { sizeWords } from './size-words.ts';
import { Underway } from './underway.ts';
import { useAgain } from './upload-again.ts';
import { UploadLine } from './upload-line.tsx';
import { useWords } from './words.tsx';

type Travelling = {
  readonly key: number;
  readonly file: File;
  readonly share: number;
  readonly fault: string | null;
  /** The line was cut on the way: it is tried again by itself, or by hand. */
  readonly cut: boolean;
};

type UploadProps = {
  readonly id: string;
  readonly label: string;
  /** Ids of the files that are there already. */
  readonly ids: readonly string[];
  /** Their names, where they were sent before this page was opened. */
  readonly known?: readonly SentFile[];
  readonly describedBy: string | undefined;
  readonly send: (file: File, onProgress: (share: number) => void) => Promise<SentFile>;
  /** Lets go of a file that was sent and is removed again: nobody keeps what nobody hands in. */
  readonly letGo?: ((id: string) => void) | undefined;
  readonly onChange: (ids: readonly string[], files: readonly SentFile[]) => void;
};

/** Files are sent as soon as they are chosen, with progress; a fault says what to do, and nothing else is lost. */
export const Upload = ({ id, label, ids, known = [], describedBy, send, letGo, onChange }: UploadProps) => {
  const say = useWords();
  const [sent, keep] = useState<readonly SentFile[]>(known);
  const turns = useRef(0);
  const [travelling, travel] = useState<readonly Travelling[]>([]);
  const here = [...known, ...sent].filter(
    (file, index, all) => ids.includes(file.id) && all.findIndex((other) => other.id === file.id) === index,
  );
  // A file may arrive long after it was chosen: it is added to what the form holds then.
  const now = useRef<{ readonly files: readonly SentFile[]; readonly onChange: UploadProps['onChange'] }>({
    files: here,
    onChange,
  });
  useEffect(() => {
    now.current = { files: here, onChange };
  });
  const { tell: wait, asked } = useContext(Underway);
  const last = travelling.find((line) => line.fault === null) ?? travelling[0];
  const waits =
    last === undefined
      ? null
      : say(last.cut ? 'ui.upload.cut-off' : last.fault === null ? 'ui.upload.underway' : 'ui.upload.not-taken', {
          name: last.file.name,
        });
  useEffect(() => {
    wait(id, waits);
    return () => wait(id, null);
  }, [wait, id, waits]);
  const tell = (files: readonly SentFile[]) => {
    now.current = { ...now.current, files };
    keep((before) => [...before, ...files]);
    now.current.onChange(
      files.map((file) => file.id),
      files,
    );
  };
  const change = (key: number, part: Partial<Travelling>) =>
    travel((lines) => lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const drop = (key: number) => travel((lines) => lines.filter((line) => line.key !== key));
  const sendOne = async (file: File): Promise<void> => {
    const key = (turns.current += 1);
    const fault = fileFault(file);
    travel((lines) => [
      ...lines.filter((line) => line.fault === null || line.file.name !== file.name),
      {
        key,
        file,
        share: 0,
        fault: fault === null ? null : say(`ui.upload.${fault}`, { size: sizeWords(largestFile) }),
        cut: false,
      },
    ]);
    if (fault === null) await carry(key, file);
  };
  const carry = async (key: number, file: File): Promise<void> => {
    change(key, { share: 0, fault: null, cut: false });
    try {
      const answer = await send(file, (share) => change(key, { share }));
      tell([...now.current.files, answer]);
      drop(key);
    } catch (thrown) {
      const problem = problemOf(thrown);
      const cut = problem === null || problem.status === 0 || problem.status >= 500;
      change(key, { cut, fault: cut ? say('ui.upload.failed') : problem.detail || say('ui.upload.failed') });
    }
  };
  const again = () => travelling.forEach((line) => (line.cut ? void carry(line.key, line.file) : undefined));
  useAgain(
    travelling.some((line) => line.cut),
    again,
  );
  const message = asked ? waits : null;
  const described = [describedBy, message === null ? undefined : `${id}-waits`].filter(Boolean).join(' ');
  return (
    <div className="jx-file-picker">
      {message === null ? null : (
        <p className="jx-message" id={`${id}-waits`}>
          {message}
        </p>
      )}
      <span className="jx-button jx-button-quiet">
        <span aria-hidden="true">{say('ui.upload.choose')}</span>
        <input
          type="file"
          id={id}
          multiple
          aria-describedby={described === '' ? undefined : described}
          accept={acceptedEndings.map((ending) => `.${ending}`).join(',')}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            for (const file of files) void sendOne(file);
          }}
        />
      </span>
      <ul className="jx-upload-list" aria-label={say('ui.upload.list', { label })} aria-live="polite">
        {here.map((file) => (
          <UploadLine
            key={file.id}
            name={file.name}
            size={file.size}
            onRemove={() => {
              tell(here.filter((other) => other.id !== file.id));
              letGo?.(file.id);
            }}
          />
        ))}
        {travelling.map((line) => (
          <UploadLine
            key={line.key}
            name={line.file.name}
            size={line.file.size}
            share={line.share}
            fault={line.fault}
            {...(line.cut ? { onAgain: () => void carry(line.key, line.file) } : {})}
            onRemove={() => drop(line.key)}
          />
        ))}
      </ul>
    </div>
  );
};
