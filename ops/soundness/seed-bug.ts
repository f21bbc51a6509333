import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { SeededBug } from './seeded-bugs.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Takes a copy of the kernel, makes the mistake in it, and runs its tests, the quick ones first. Gives the
 * test file that turned red, or null where none did. Refuses a mistake whose text is no longer there.
 */
export const seedBug = async ({ bug, file, from, to }: SeededBug): Promise<string | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'jingxin-seeded-'));
  try {
    await cp(join(root, 'kernel'), join(folder, 'kernel'), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    const path = join(folder, 'kernel', file);
    const text = await readFile(path, 'utf8');
    if (!text.includes(from)) throw new Error(`kernel/${file} no longer has the text in which '${bug}' would be made`);
    await writeFile(
      path,
      text.replace(from, () => to),
    );
    const tests = (await readdir(join(folder, 'kernel'), { recursive: true })).filter((name) =>
      name.endsWith('.test.ts'),
    );
    const quick = tests.filter((name) => !slow.some((word) => name.includes(word)));
    const first = await red(folder, quick);
    return first ?? (await red(folder, ['random-histories.long.test.ts']));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Left for last, or left out: the loops of the house do not change with the kernel's mistakes. */
const slow = ['random-histories', 'bad-loops', 'sound.test', 'property'];

const red = (folder: string, tests: readonly string[]): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const args = [
      '--test',
      '--test-isolation=none',
      '--test-reporter=tap',
      ...tests.map((name) => join(folder, 'kernel', name)),
    ];
    const child = spawn(execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_TEST_CONTEXT: '' },
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve(code === 0 ? null : (/not ok \d+ - (.*)/.exec(said)?.[1] ?? `exit ${code}: ${said.slice(0, 300)}`)),
    );
  });
