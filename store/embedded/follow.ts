import { spawn } from 'node:child_process';

import type { Account } from './account.ts';

/**
 * Makes PostgreSQL end with us even when we are killed without a word: a shell waits on a pipe that only we hold open and then
 * asks it to stop. Gives what to call once it has stopped in order.
 */
export function follow(pid: number, runner: Account): () => void {
  const watch = spawn('/bin/sh', ['-c', 'cat > /dev/null; kill -INT "$1"', 'follow', String(pid)], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of reach of the terminal's Ctrl-C.
    detached: true,
    ...runner,
  });
  watch.on('error', () => {});
  watch.unref();
  // A pipe keeps the process alive, which the types of a child's streams do not say.
  (watch.stdin as unknown as { unref(): void }).unref();
  return () => void watch.kill('SIGKILL');
}
