import type { Face } from '../fetch.ts';

/** That something happened in a case; what, the page reads for itself. */
export type LiveChange = {
  readonly case: string;
  readonly seq: number;
  readonly act: string;
  readonly own: boolean;
  readonly mine: boolean;
};

export type Hearing = {
  readonly change: (change: LiveChange) => void;
  /** Everything may be old: after a lost line, another day, or very much at once. */
  readonly again: () => void;
  /** Whether the line stands. */
  readonly line: (open: boolean) => void;
};

/** Hears what happens in the zone while a page is open; gives what ends it. The browser itself comes back after a lost line. */
export const listen = (face: Face, { change, again, line }: Hearing): (() => void) => {
  let source: EventSource | null = null;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let lost = false;
  const begin = (): void => {
    source = new EventSource(`/api/live?face=${face}`);
    source.addEventListener('open', () => {
      line(true);
      if (lost) again();
      lost = false;
    });
    source.addEventListener('change', (event) => change(JSON.parse(event.data) as LiveChange));
    source.addEventListener('again', again);
    source.addEventListener('clock', again);
    source.addEventListener('error', () => {
      lost = true;
      line(false);
      // Where the server said no, the browser does not try again by itself.
      if (source?.readyState === EventSource.CLOSED) wait = setTimeout(begin, 10_000);
    });
  };
  begin();
  return () => {
    clearTimeout(wait);
    source?.close();
  };
};
