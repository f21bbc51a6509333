import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Door } from '../../api/door.ts';
import { makeServer } from '../../api/server/make-server.ts';
import { dueCases } from '../../store/due-cases.ts';
import { testDatabase } from '../../store/template.ts';
import { openDoor } from '../open-door.ts';
import { parties } from './cases/parties.ts';
import { openDemoClock } from './demo-clock.ts';
import { loadDemonstration } from './load.ts';

// A Friday.
const friday = '2026-03-13T16:00:00';

let door: Door;
let server: Awaited<ReturnType<typeof makeServer>>;
const closing: (() => Promise<unknown>)[] = [];

before(async () => {
  const database = await testDatabase();
  closing.push(() => database.drop());
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-demonstration-'));
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  const opened = await openDoor(
    { databaseUrl: database.ownerUrl, dataDir, demo: true },
    { now: () => friday, send: async () => null },
  );
  closing.push(() => opened.store.close());
  await loadDemonstration(opened);
  const clock = await openDemoClock(opened.store, () => friday);
  door = { ...opened, now: clock.now, demo: { ...clock, residents: Object.values(parties) } };
  server = await makeServer(door, { faces: ['portal', 'desk'], publicUrl: 'http://localhost:7100', web: dataDir });
  closing.push(() => server.close());
});
after(async () => {
  for (const close of closing.toReversed()) await close();
});

const ask = async (method: 'GET' | 'POST', url: string) => {
  const answer = await server.inject({
    method,
    url,
    headers: { 'idempotency-key': `${Math.random()}`, 'accept-language': 'zh' },
  });
  return { status: answer.statusCode, body: answer.json() };
};

test('every role of the staff is offered, and a case in most open states with whoever holds it', async () => {
  const { body } = await ask('GET', '/api/demonstration');
  assert.deepEqual(
    body.staff.map(({ role }: { role: string }) => role),
    ['clerk', 'reviewer', 'approver', 'contact', 'office', 'supervisor', 'leader', 'sysadmin'],
  );
  assert.ok(body.prepared.length >= 12, String(body.prepared.length));
  assert.ok(body.prepared.every(({ as }: { as: { account: string } }) => as.account.length > 0));
  assert.ok(body.residents.length >= 8);
});

test('four cheats are refused by the running house and the fifth is named', async () => {
  const told = new Map<string, { status: string; answer: string; finding: string | null }>();
  for (const cheat of ['back-date', 'second-notice', 'erase-red', 'rate-oneself', 'edit-row']) {
    const { status, body } = await ask('POST', `/api/demonstration/cheats/${cheat}`);
    assert.equal(status, 200, `${cheat}: ${JSON.stringify(body)}`);
    told.set(cheat, body);
  }
  assert.equal(told.get('back-date')?.status, '400');
  for (const cheat of ['second-notice', 'erase-red', 'rate-oneself']) {
    assert.match(told.get(cheat)?.status ?? '', /^4\d\d$/, cheat);
    assert.notEqual(told.get(cheat)?.answer, '', cheat);
  }
  assert.equal(told.get('edit-row')?.status, '42501');
  assert.match(told.get('edit-row')?.finding ?? '', /^chain: position 1, /);
  assert.equal((await ask('POST', '/api/demonstration/cheats/steal')).status, 400);
});

test('the clock goes from Friday to Monday morning, what fell due in between has acted, and it never goes back', async () => {
  const { status, body } = await ask('POST', '/api/demonstration/next-workday');
  assert.equal(status, 200);
  assert.equal(body.from, friday);
  assert.equal(body.to, '2026-03-16T09:00:00');
  assert.ok(body.fired > 0, 'something was due on the weekend');
  assert.deepEqual(await dueCases(door.store, door.now()), []);
  await door.demo?.moveTo('2026-03-14T09:00:00');
  assert.equal(door.now(), '2026-03-16T09:00:00');
  const again = await openDemoClock(door.store, () => friday);
  assert.equal(again.now(), '2026-03-16T09:00:00', 'a restart keeps it');
});

test('while the history is played the clock stays', async () => {
  const playing = await makeServer(
    { ...door, history: () => ({ played: 1, total: 9 }) },
    { faces: ['portal'], publicUrl: 'http://localhost:7100', web: tmpdir() },
  );
  const answer = await playing.inject({
    method: 'POST',
    url: '/api/demonstration/next-workday',
    headers: { 'idempotency-key': 'x' },
  });
  assert.equal(answer.statusCode, 409);
  await playing.close();
});

test('with a real zone nothing of it is there', async () => {
  const { demo: _, ...real } = door;
  const bare = await makeServer(real, { faces: ['portal'], publicUrl: 'http://localhost:7100', web: tmpdir() });
  const answer = await bare.inject({ method: 'GET', url: '/api/demonstration' });
  assert.equal(answer.statusCode, 404);
  await bare.close();
});
