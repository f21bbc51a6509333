import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { alive } from './alive.ts';

const signals = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;

/**
 * Stops a PostgreSQL that outlived its killed server: it takes no more sessions, those it has are rolled back, what was
 * committed stays. Its number in postmaster.pid may by now belong to some other program, which is left alone.
 */
export async function stopLeftover(home: string): Promise<void> {
  const data = join(home, 'data');
  const note = join(data, 'postmaster.pid');
  const pid = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0) || !alive(pid)) return;
  if (!(await runsIn(pid, data))) {
    // PostgreSQL would take the stranger for itself and refuse to start.
    await rm(note, { force: true });
    return;
  }
  for (const signal of signals) {
    process.kill(pid, signal);
    if (await gone(pid, 10_000)) return;
  }
  throw new Error(`process ${pid} still runs on ${data} and does not stop`);
}

async function runsIn(pid: number, data: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data));
  } catch {
    return false;
  }
}

async function gone(pid: number, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += 20) {
    if (!alive(pid)) return true;
    await pause(20);
  }
  return false;
}
