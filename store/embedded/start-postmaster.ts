import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Account } from './account.ts';
import type { Programs } from './binaries.ts';
import { keepHome } from './find-home.ts';
import type { Home } from './find-home.ts';
import { follow } from './follow.ts';
import { freePort } from './free-port.ts';
import { serverSettings } from './server-settings.ts';

type Wish = {
  readonly programs: Programs;
  readonly runner: Account;
  readonly home: Home;
  readonly folder: string;
  readonly disposable: boolean;
  readonly connections: number;
};

type Postmaster = { readonly home: Home; readonly stop: () => Promise<void> };

/** What passes by itself: another program took the port between our look and the start, or a killed one's sessions are still ending. */
const passing = /could not bind|Address already in use|pre-existing shared memory block/;

/** Starts PostgreSQL on a created cluster and waits until it takes sessions; on failure the error carries what it said. */
export async function startPostmaster(wish: Wish): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    const home = { ...wish.home, port: await freePort(wish.home.port) };
    if (home.port !== wish.home.port) await keepHome(wish.folder, home);
    const child = launch({ ...wish, home });
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    if (await ready(child, home.path))
      return { home, stop: stopping(child, exited, follow(child.pid ?? 0, wish.runner)) };
    child.kill('SIGQUIT');
    await exited;
    const said = (await readFile(join(home.path, 'log'), 'utf8').catch(() => '')).trim();
    if (attempt === 30 || !passing.test(said))
      throw new Error(`PostgreSQL did not start in ${home.path}:\n${said.slice(-2000)}`);
    await pause(100);
  }
}

function launch({ programs, runner, home, disposable, connections }: Wish): ChildProcess {
  const log = openSync(join(home.path, 'log'), 'w', 0o600);
  try {
    const child = spawn(
      programs.postgres,
      ['-D', join(home.path, 'data'), ...serverSettings(home.port, disposable, connections)],
      {
        cwd: home.path,
        env: { PATH: process.env['PATH'] },
        stdio: ['ignore', log, log],
        // Its own session: Ctrl-C is for the server, which stops PostgreSQL when it has finished with it.
        detached: true,
        ...runner,
      },
    );
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

async function ready(child: ChildProcess, home: string): Promise<boolean> {
  const note = join(home, 'data', 'postmaster.pid');
  // A large log to replay after a crash takes its time.
  for (let waited = 0; waited < 120_000; waited += 10) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    const lines = (await readFile(note, 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await pause(10);
  }
  return false;
}

function stopping(child: ChildProcess, exited: Promise<void>, unfollow: () => void): () => Promise<void> {
  // A process that ends without stopping its database must not leave it behind.
  const last = (): void => void child.kill('SIGINT');
  process.once('exit', last);
  return async () => {
    process.removeListener('exit', last);
    child.ref();
    child.kill('SIGINT');
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 15_000);
    await exited;
    clearTimeout(impatient);
    unfollow();
  };
}
