import type { PrintAnswer } from './printer/order.ts';
import { startWorker, type Worker } from './printer/worker.ts';
import type { Sheet } from './sheet.ts';

/** Sets papers. What the site's template cannot set is set by the default one, and told. */
export type Printer = {
  /** One PDF of these papers, one after the other; the same papers give the same bytes. */
  readonly print: (sheets: readonly Sheet[]) => Promise<Uint8Array>;
  /** Tries the site's template on samples; gives what is wrong with it, or null. */
  readonly check: (samples: readonly Sheet[]) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

export type PrinterWish = {
  /** The site's own templates; null for the default ones alone. */
  readonly templates: string | null;
  /** A folder with the site's own fonts, or null. */
  readonly fonts: string | null;
  readonly tell: (line: string) => void;
};

/** After so long without a paper the process goes, and its memory with it. */
const idle = 300_000;

/**
 * A printer in a process of its own: whatever a template or a font does there, the server goes on answering. The
 * process starts when the first paper is wanted.
 */
export const makePrinter = ({ templates, fonts, tell }: PrinterWish): Printer => {
  let worker: Worker | null = null;
  let rest: NodeJS.Timeout | undefined;
  const leaving = new Set<Worker>();

  const relieve = (): void => {
    if (worker === null) return;
    const last = worker;
    last.finish();
    leaving.add(last);
    void last.gone.then(() => leaving.delete(last));
    worker = null;
  };
  const set = async (by: string | null, sheets: readonly Sheet[]): Promise<PrintAnswer> => {
    clearTimeout(rest);
    if (worker && !worker.alive()) relieve();
    worker ??= startWorker();
    const mine = worker;
    const answer = await mine.ask({ templates: by, fonts, sheets });
    if (answer.grown && worker === mine) relieve();
    clearTimeout(rest);
    rest = setTimeout(relieve, idle).unref();
    return answer;
  };
  return {
    print: async (sheets) => {
      const answer = await set(templates, sheets);
      if ('pdf' in answer) return answer.pdf;
      if (templates === null) throw new Error(`a paper could not be set: ${answer.failed}`);
      tell(`The template in ${templates} could not set a paper; the default one did: ${answer.failed}\n`);
      const again = await set(null, sheets);
      if ('pdf' in again) return again.pdf;
      throw new Error(`a paper could not be set: ${again.failed}`);
    },
    check: async (samples) => {
      for (const sample of samples) {
        const answer = await set(templates, [sample]);
        if (!('pdf' in answer)) return answer.failed;
      }
      return null;
    },
    close: async () => {
      clearTimeout(rest);
      const all = [...leaving, ...(worker === null ? [] : [worker])];
      worker = null;
      leaving.clear();
      await Promise.all(all.map((one) => one.stop()));
    },
  };
};
