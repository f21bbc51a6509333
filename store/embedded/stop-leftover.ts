import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { exists } from './alive.ts';
import { inside } from './inside.ts';

const signals = ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const;

/**
 * Stops a PostgreSQL that outlived its killed server: it takes no more sessions, those it has are rolled back, what was
 * committed stays. Its number in postmaster.pid may by now belong to some other program, which is left alone.
 */
export async function stopLeftover(home: string): Promise<void> {
  const data = join(home, 'data');
  const note = join(data, 'postmaster.pid');
  const pid = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) return;
  for (const signal of signals) {
    const running = await inside(data, pid);
    if (running.length === 0) break;
    // Sessions follow their postmaster; without one they end by themselves, unless they are busy.
    for (const one of running.includes(pid) ? [pid] : running) tell(one, signal);
    if (await left(data, pid, 10_000)) break;
    if (signal === 'SIGKILL') throw new Error(`processes ${running.join(', ')} still run on ${data} and do not stop`);
  }
  // PostgreSQL would take a stranger, or a dead process that nobody has buried, for itself, and refuse to start.
  if (exists(pid)) await rm(note, { force: true });
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended.
  }
}

async function left(data: string, pid: number, within: number): Promise<boolean> {
  for (let waited = 0; waited < within; waited += 20) {
    if ((await inside(data, pid)).length === 0) return true;
    await pause(20);
  }
  return false;
}
