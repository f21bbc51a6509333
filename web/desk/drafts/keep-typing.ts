import type { JsonObject } from '../../../kernel/json.ts';

export type Keeping =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'kept'; readonly at: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'too-long' };

/** Sends what was typed and gives the moment it was kept; null where nothing was left to keep. */
export type SendTyped = (typed: JsonObject, leaving: boolean) => Promise<string | null>;

export type Keeper = {
  readonly type: (typed: JsonObject) => void;
  /** Sends at once what still waits; settles when the door has answered. */
  readonly flush: (leaving?: boolean) => Promise<void>;
  /** Forgets what still waits: it was sent as an act, or is no longer wanted. */
  readonly drop: () => Promise<void>;
};

export type Pace = { readonly rest: number; readonly again: number };
export type Failed = (thrown: unknown) => 'again' | 'too-long';

const usual: Pace = { rest: 800, again: 8000 };

/**
 * Keeps what is typed, one sending at a time and the last words last. What the door did not take is tried again until it
 * is taken, dropped, or too long.
 */
export const keepTyping = (
  send: SendTyped,
  tell: (keeping: Keeping) => void,
  failed: Failed,
  pace: Pace = usual,
): Keeper => {
  let waiting: JsonObject | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();
  let age = 0;

  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };
  const sendOne = async (leaving: boolean): Promise<void> => {
    if (waiting === null) return;
    const typed = waiting;
    const sentIn = age;
    waiting = null;
    try {
      const at = await send(typed, leaving);
      if (waiting === null && sentIn === age) tell(at === null ? { kind: 'nothing' } : { kind: 'kept', at });
    } catch (thrown) {
      const kind = failed(thrown);
      if (sentIn !== age) return;
      tell({ kind: kind === 'again' ? 'failed' : 'too-long' });
      if (kind === 'too-long') return;
      waiting ??= typed;
      later(pace.again);
    }
  };
  const flush = (leaving = false): Promise<void> => {
    clearTimeout(timer);
    line = line.then(() => sendOne(leaving));
    return line;
  };
  return {
    type: (typed) => {
      waiting = typed;
      tell({ kind: 'typing' });
      later(pace.rest);
    },
    flush,
    drop: () => {
      clearTimeout(timer);
      waiting = null;
      age += 1;
      return line;
    },
  };
};
