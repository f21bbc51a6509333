import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { Client } from 'pg';

import { startEmbedded } from './embedded.ts';

const ask = async (url: string, statement: string): Promise<readonly unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows.flatMap((row) => Object.values(row));
  } finally {
    await client.end();
  }
};

/** Another process that starts the same database, writes a row, says where it runs, and waits to be killed. */
const rival = (dataDir: string): string => `
  import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
  import { Client } from 'pg';
  const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} });
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create table kept (what text); insert into kept values (\\'acknowledged\\')');
  console.log(url);
  setInterval(() => {}, 1000);
`;

describe('the embedded database', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jingxin-embedded-'));
    await chmod(folder, 0o711);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('keeps what it was told over a stop and a start, in UTF-8, and finds Chinese by trigrams', async () => {
    const dataDir = join(folder, 'kept');
    const first = await startEmbedded({ dataDir });
    await ask(first.url, 'create table said (what text)');
    await ask(first.url, "insert into said values ('有问必答')");
    await first.stop();
    const second = await startEmbedded({ dataDir });
    try {
      assert.deepEqual(await ask(second.url, 'select what from said'), ['有问必答']);
      assert.deepEqual(await ask(second.url, 'show fsync'), ['on']);
      await ask(second.url, 'create extension pg_trgm');
      const [trigrams] = await ask(second.url, "select show_trgm('营业执照')");
      assert.ok(Array.isArray(trigrams) && trigrams.length > 0);
    } finally {
      await second.stop();
    }
  });

  it('refuses a folder that is in use, shares it when asked, and leaves a shared one running', async () => {
    const dataDir = join(folder, 'shared');
    const owner = await startEmbedded({ dataDir, disposable: true });
    try {
      await assert.rejects(startEmbedded({ dataDir }), /in use by another running server/);
      const guest = await startEmbedded({ dataDir, share: true });
      assert.equal(guest.url, owner.url);
      await guest.stop();
      assert.deepEqual(await ask(owner.url, 'select 1'), [1]);
    } finally {
      await owner.stop();
    }
  });

  it('comes back after its server and PostgreSQL itself were killed', async () => {
    const dataDir = join(folder, 'killed');
    const node = spawn(process.execPath, ['--input-type=module-typescript', '-e', rival(dataDir)], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(node.stdout, 'data');
    const postmaster = Number(
      (await readFile(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0],
    );
    process.kill(postmaster, 'SIGKILL');
    node.kill('SIGKILL');
    await once(node, 'exit');
    const again = await startEmbedded({ dataDir });
    try {
      assert.deepEqual(await ask(again.url, 'select what from kept'), ['acknowledged']);
    } finally {
      await again.stop();
    }
  });

  it('ends with a killed server, and the next start does not wait for anybody', async () => {
    const dataDir = join(folder, 'orphaned');
    const node = spawn(process.execPath, ['--input-type=module-typescript', '-e', rival(dataDir)], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(node.stdout, 'data');
    node.kill('SIGKILL');
    await once(node, 'exit');
    const again = await startEmbedded({ dataDir });
    try {
      assert.deepEqual(await ask(again.url, 'select what from kept'), ['acknowledged']);
    } finally {
      await again.stop();
    }
  });

  it('runs two folders side by side', async () => {
    const both = await Promise.all(
      ['left', 'right'].map((name) => startEmbedded({ dataDir: join(folder, name), disposable: true })),
    );
    try {
      const folders = await Promise.all(both.map(({ url }) => ask(url, 'show data_directory')));
      assert.equal(new Set(folders.flat()).size, 2);
    } finally {
      for (const { stop } of both) await stop();
    }
  });
});
