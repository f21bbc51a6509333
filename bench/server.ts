import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../ops/root.ts';
import { childrenOf } from './measure/processor-time.ts';

export type Running = {
  /** The server itself, not the launcher before it. */
  readonly pid: number;
  /** From the command to the first answer that says ready. */
  readonly seconds: number;
  readonly stop: () => Promise<void>;
};

export type Wanted = { readonly port: number; readonly dataDir: string; readonly databaseUrl?: string };

/** Starts the server as `npm start` does, from the launcher on, and waits until it says that it is ready. */
export const startServer = async ({ port, dataDir, databaseUrl = '' }: Wanted): Promise<Running> => {
  const began = performance.now();
  const environment = {
    ...process.env,
    PORT: String(port),
    DESK_PORT: '',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    DEMO: '1',
    HISTORY: '0',
    PUBLIC_URL: '',
  };
  const child = spawn(process.execPath, [join(root, 'ops', 'launch.mjs'), 'serve'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  if (!(await ready(child, port))) throw new Error('the server ended before it was ready');
  return {
    pid: childrenOf(child.pid ?? 0)[0] ?? 0,
    seconds: (performance.now() - began) / 1000,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

const ready = async (child: ChildProcess, port: number): Promise<boolean> => {
  for (let waited = 0; waited < 120_000; waited += 10) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return true;
    await pause(10);
  }
  child.kill('SIGKILL');
  return false;
};
