import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Account } from './account.ts';
import type { Programs } from './binaries.ts';
import type { Home } from './find-home.ts';

type Wish = {
  readonly programs: Programs;
  readonly runner: Account;
  readonly home: Home;
  readonly disposable: boolean;
};

/** Creates the database's files where there are none: UTF-8, sorted by code point, with passwords by SCRAM. */
export async function createCluster({ programs, runner, home, disposable }: Wish): Promise<void> {
  const data = join(home.path, 'data');
  if (existsSync(data)) return;
  const draft = join(home.path, 'draft');
  const secret = join(home.path, 'password');
  await rm(draft, { recursive: true, force: true });
  await rm(secret, { force: true });
  await writeFile(secret, home.password, { mode: 0o600 });
  if (runner !== null) for (const path of [home.path, secret]) await chown(path, runner.uid, runner.gid);
  const wishes = [
    '--encoding=UTF8',
    // LC_CTYPE must not be C: trigrams of Chinese would be empty and searches would find nothing.
    '--locale=C.UTF-8',
    '--username=jingxin',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    ...(disposable ? ['--no-sync'] : []),
  ];
  try {
    await promisify(execFile)(programs.initdb, ['-D', draft, ...wishes], {
      cwd: home.path,
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      ...runner,
    });
  } finally {
    await rm(secret, { force: true });
  }
  // Only a whole cluster is ever called data.
  await rename(draft, data);
}
