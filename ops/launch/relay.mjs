import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { exit, stderr } from 'node:process';

import { root } from './root.mjs';

/**
 * Runs the program and ends as it ends. It gets a session of its own, so that Ctrl-C reaches it through us alone: the terminal
 * signals everybody and npm passes its copy on, and a program told to stop twice takes the second for impatience.
 */
export function relay(node, program) {
  const child = spawn(node, program, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], detached: true });
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (told) return;
      told = true;
      // The terminal of a hang-up is gone for us, not for a server in its own session.
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  child.on('error', (error) => {
    stderr.write(`${node} did not start: ${error.message}\n`);
    exit(1);
  });
  child.on('exit', (code, signal) => exit(code ?? 128 + constants.signals[signal]));
}
