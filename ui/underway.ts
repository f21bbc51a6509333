import { createContext, useCallback, useState } from 'react';
import type { Fault } from './schema-form/fault.ts';

type Telling = {
  /** A file picker says what its form must wait for, or null when all its files are there. */
  readonly tell: (id: string, message: string | null) => void;
  /** Whether somebody wanted to send the form: then each picker says beside itself what it waits for. */
  readonly asked: boolean;
};

/** Where the file pickers of a form say that a file is still on its way, or was not taken. */
export const Underway = createContext<Telling>({ tell: () => undefined, asked: false });

/** The file pickers a form must wait for, so that no file is left out in silence. */
export const useUnderway = () => {
  const [waiting, keep] = useState<readonly Fault[]>([]);
  const tell = useCallback(
    (id: string, message: string | null) =>
      keep((before) => {
        if (message === null) return before.filter((one) => one.id !== id);
        const line = { id, message };
        return before.some((one) => one.id === id)
          ? before.map((one) => (one.id === id ? line : one))
          : [...before, line];
      }),
    [],
  );
  return { waiting, tell };
};
