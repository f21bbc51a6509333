import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { root } from '../root.ts';

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds one face into a folder, in a process of its own: the bundler's memory is not the server's. Fails with what it said. */
export function bundle(face: string, target: string): Promise<void> {
  const folder = join(root, 'web', face);
  const wishes = [
    'build',
    folder,
    '--config',
    join(folder, 'vite.config.ts'),
    '--outDir',
    target,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  const child = spawn(process.execPath, [vite, ...wishes], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`web/${face} could not be built:\n${said.join('').trim()}`));
    });
  });
}
