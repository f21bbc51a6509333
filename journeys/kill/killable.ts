import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { root } from '../../ops/root.ts';

export type Killable = {
  readonly address: string;
  /** Ends the server where it stands: it can neither answer nor tidy up. */
  readonly kill: () => Promise<void>;
  /** Ends it as Ctrl-C does. */
  readonly stop: () => Promise<void>;
};

/** The real server of `npm start` in a process of its own; gives it once it says that it is ready. */
export const startKillable = async (dataDir: string, databaseUrl: string, port: number): Promise<Killable> => {
  const child = spawn(process.execPath, [join(root, 'ops', 'start.ts'), '--pages-as-they-are'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      DESK_PORT: '',
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DEMO: '1',
      HISTORY: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (let waited = 0; waited < 90_000; waited += 50) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended:\n${complaints}`);
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return { address, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
    await pause(50);
  }
  await end('SIGKILL');
  throw new Error(`the server was not ready in time:\n${complaints}`);
};

/** The process that all sessions of a PostgreSQL on this machine belong to. */
export const postmasterOf = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    // What follows the name, which may hold anything, is the state and then the parent.
    const [, parent] = readFileSync(`/proc/${rows[0]?.pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(parent);
  } finally {
    await client.end();
  }
};
