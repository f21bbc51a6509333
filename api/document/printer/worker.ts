import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PrintAnswer, PrintOrder } from './order.ts';

/** One printing process. What it is asked is answered, also when it dies: then with why it could not. */
export type Worker = {
  readonly ask: (order: Omit<PrintOrder, 'id'>) => Promise<PrintAnswer>;
  readonly alive: () => boolean;
  /** Lets it finish what it has, and go. */
  readonly finish: () => void;
  readonly stop: () => Promise<void>;
  /** Kept once it is gone. */
  readonly gone: Promise<void>;
};

/** What an order may take at most, and each paper of it more; a template that never comes to an end is stopped. */
const patience = 30_000;
const eachPaper = 1000;

type Waiting = { readonly resolve: (answer: PrintAnswer) => void; readonly timer: NodeJS.Timeout };

/** Starts a printing process. It does not keep the server from ending. */
export const startWorker = (): Worker => {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const child = fork(join(import.meta.dirname, 'print-process.ts'), [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.unref();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.channel?.unref();
  const settle = (answer: PrintAnswer): void => {
    const found = waiting.get(answer.id);
    if (!found) return;
    clearTimeout(found.timer);
    waiting.delete(answer.id);
    if (waiting.size === 0) child.channel?.unref();
    found.resolve(answer);
  };
  const dead = (): void => {
    for (const id of waiting.keys()) settle({ id, failed: 'the typesetter stopped', grown: true });
  };
  child.on('message', (answer) => settle(answer as PrintAnswer));
  child.on('error', dead);
  child.on('exit', dead);
  return {
    ask: (order) => {
      const id = (asked += 1);
      return new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), patience + eachPaper * order.sheets.length);
        waiting.set(id, { resolve, timer });
        child.channel?.ref();
        child.send({ ...order, id } satisfies PrintOrder, (error) => {
          if (error) settle({ id, failed: 'the typesetter does not listen', grown: true });
        });
      });
    },
    alive: () => child.connected && child.exitCode === null,
    finish: () => {
      if (child.connected) child.send('finish', () => {});
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      child.kill('SIGTERM');
      await gone;
    },
    gone,
  };
};
