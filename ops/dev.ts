import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';

import { buildWeb } from './build/build-web.ts';
import { onStop } from './on-stop.ts';
import { root } from './root.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run dev`: the server of `npm start`, started again when its sources change, and beside it the faces on ports of their
 * own, whose pages change under the hand: the three ports after the server's. The third is the page of the design, which
 * nobody else is shown.
 */
const settings = readSettings();
const folders = ['kernel', 'programmes', 'store', 'api', 'ops'] as const;
const faces = ['portal', 'desk', 'design'] as const;
let server: ChildProcess | null = null;
let stopping = false;
let changed = false;
let again: NodeJS.Timeout | undefined;

const start = (): void => {
  // The faces' own ports show the pages as they are, so the server need not build them again each time.
  const child = spawn(process.execPath, [join(root, 'ops', 'start.ts'), '--pages-as-they-are'], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
  });
  server = child;
  child.once('exit', () => {
    server = null;
    if (stopping) process.exit(0);
    if (changed) start();
    changed = false;
  });
};
const restart = (): void => {
  if (server === null) return start();
  changed = true;
  server.kill('SIGTERM');
};
for (const folder of folders) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (stopping || name === null || !/\.(ts|sql)$/.test(name) || name.endsWith('.test.ts')) return;
    clearTimeout(again);
    again = setTimeout(restart, 200);
  });
}
onStop(() => {
  stopping = true;
  if (server === null) process.exit(0);
  server.kill('SIGTERM');
});
await buildWeb((text) => process.stdout.write(text));
start();
for (const [index, face] of faces.entries()) {
  const target = `http://localhost:${face === 'desk' ? settings.deskPort : settings.port}`;
  const pages = await createServer({
    root: join(root, 'web', face),
    configFile: join(root, 'web', face, 'vite.config.ts'),
    server: { port: settings.port + 1 + index, strictPort: false, proxy: { '/api': target } },
  });
  await pages.listen();
  process.stdout.write(`${face} with reloading: ${pages.resolvedUrls?.local[0] ?? ''}\n`);
}
