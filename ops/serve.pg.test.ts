import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { testDatabase } from '../store/template.ts';
import { zone } from './demo/zone/index.ts';
import { serve } from './serve.ts';

/** A port that nobody has just now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const json = { 'content-type': 'application/json' };

test('one process serves portal and desk on a port each, stops cleanly and comes back with everything', async (t) => {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-serve-'));
  const running: (() => Promise<void>)[] = [];
  t.after(async () => {
    for (const stop of running) await stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const [port, deskPort] = [await freePort(), await freePort()];
  const settings = {
    port,
    deskPort,
    dataDir,
    databaseUrl: database.ownerUrl,
    publicUrl: `http://localhost:${port}`,
    demo: true,
    history: false,
  };
  const wires = { now: () => '2026-11-23T09:30:00', send: async () => null };

  const first = await serve(settings, wires);
  assert.deepEqual([first.portal, first.desk], [`http://localhost:${port}/`, `http://localhost:${deskPort}/desk/`]);
  running.push(first.stop);
  const at = (path: string, on = deskPort) => `http://localhost:${on}${path}`;
  const account = { account: zone.people[0]?.account, password: zone.password };
  const signIn = (on: number) =>
    fetch(at('/api/sessions', on), { method: 'POST', headers: json, body: JSON.stringify(account) });
  assert.equal((await signIn(port)).status, 403, 'the public port knows no staff');
  const signed = await signIn(deskPort);
  assert.equal(signed.status, 200);
  const cookie = String(signed.headers.get('set-cookie')).split(';')[0] ?? '';
  const openapi = (await (await fetch(at('/api/openapi.json'))).json()) as { openapi: string; paths: object };
  assert.equal(openapi.openapi, '3.1.0');
  assert.ok(Object.keys(openapi.paths).includes('/api/cases/{id}/acts'));
  assert.match(await (await fetch(at('/metrics'))).text(), /^jingxin_oldest_unfired_seconds 0$/m);
  assert.equal((await fetch(at('/readyz'))).status, 200);
  const programmes = (await (await fetch(at('/api/programmes'))).json()) as {
    name: string;
    loops: { loop: string }[];
  }[];
  assert.ok(programmes.some(({ name, loops }) => name === 'approval' && loops.some(({ loop }) => loop === 'opinion')));
  await first.stop();
  await assert.rejects(fetch(at('/healthz')));

  const again = await serve(settings, wires);
  running.push(again.stop);
  const session = await fetch(at('/api/sessions/current'), { headers: { cookie, 'x-face': 'desk' } });
  assert.equal(session.status, 200, 'whoever was signed in still is');
});

test('a port that is taken is named, and nothing is left running', async (t) => {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-serve-'));
  const port = await freePort();
  const other = createServer().listen(port, '::');
  t.after(async () => {
    other.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const settings = {
    port,
    deskPort: port,
    dataDir,
    databaseUrl: database.ownerUrl,
    publicUrl: `http://localhost:${port}`,
    demo: false,
    history: false,
  };
  await assert.rejects(
    serve(settings, { now: () => '2026-11-23T09:30:00', send: async () => null }),
    new RegExp(`Port ${port} is in use`),
  );
});
