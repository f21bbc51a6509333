import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { forget } from '../store/forget.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const clerk = 'water-clerk';
const path = '/api/drafts/counter/open';
const about = async (what: string, as = clerk) => (await ask('GET', `/api/drafts?about=${what}`, { as })).body;

test('what somebody typed is there on any device, for him alone', async () => {
  const typed = { person: { name: '陶\u{20000}真 😀' }, input: { question: 'half a sent' } };
  const kept = await ask('PUT', path, { as: clerk, body: { typed } });
  assert.equal(kept.status, 200, kept.text);
  assert.match(kept.body.keptAt, /^\d{4}-\d\d-\d\dT/);
  assert.deepEqual((await about('counter'))[0].typed, typed);
  assert.deepEqual(await about('counter', 'hall-sysadmin'), []);
  const listed = (await ask('GET', '/api/drafts', { as: clerk })).body;
  assert.deepEqual(
    listed.map((one: object) => Object.keys(one)),
    [['about', 'act', 'keptAt']],
  );
});

test('a draft is written over, and let go when it is no longer wanted', async () => {
  await ask('PUT', path, { as: clerk, body: { typed: { second: true } } });
  assert.deepEqual((await about('counter'))[0].typed, { second: true });
  assert.equal((await ask('DELETE', path, { as: clerk })).status, 204);
  assert.deepEqual(await about('counter'), []);
});

test('a draft is gone once its act is done, and stays where the act was refused', async () => {
  await ask('PUT', path, { as: clerk, body: { typed: { half: true } } });
  const open = (phone: string, question: string) =>
    ask('POST', '/api/cases', {
      as: clerk,
      body: {
        loop: 'inquiry',
        onBehalf: { name: '陶知真', phone },
        input: { kind: 'consult', question },
      },
    });
  assert.equal((await open('12', 'When does the market open?')).status, 400);
  assert.equal((await about('counter')).length, 1);
  const opened = await open('13800000001', 'When does the market open?');
  assert.equal(opened.status, 201, opened.text);
  assert.deepEqual(await about('counter'), []);
  const { id, version } = opened.body;
  const draft = `/api/drafts/case:${id}/answer-on-spot`;
  await ask('PUT', draft, { as: clerk, body: { typed: { answer: 'At six' } } });
  const short = await ask('POST', `/api/cases/${id}/acts`, {
    as: clerk,
    version,
    body: { act: 'answer-on-spot', input: {} },
  });
  assert.ok(short.status >= 400);
  assert.equal((await about(`case:${id}`)).length, 1);
  const done = await ask('POST', `/api/cases/${id}/acts`, {
    as: clerk,
    version,
    body: { act: 'answer-on-spot', input: { answer: 'At six in the morning.' } },
  });
  assert.equal(done.status, 200, done.text);
  assert.deepEqual(await about(`case:${id}`), []);
});

test('a draft that nobody finished in a month is forgotten, a younger one is not', async () => {
  const kept = (days: number) =>
    world.door.store.query('', "UPDATE draft SET kept_at = kept_at - $2 * interval '1 day' WHERE zone_id = $1", [
      world.door.store.zone,
      days,
    ]);
  await ask('PUT', path, { as: clerk, body: { typed: { old: true } } });
  await kept(29);
  await forget(world.door.store);
  assert.equal((await about('counter')).length, 1);
  await kept(2);
  await forget(world.door.store);
  assert.deepEqual(await about('counter'), []);
});

test('a draft about nothing we know, too long a one, and a stranger are refused in words', async () => {
  const bad = await ask('PUT', '/api/drafts/elsewhere/open', { as: clerk, body: { typed: {} } });
  assert.equal(bad.status, 400);
  const long = await ask('PUT', path, { as: clerk, body: { typed: { text: '长'.repeat(60_000) } } });
  assert.equal(long.status, 413, long.text);
  const list = await ask('PUT', path, { as: clerk, body: { typed: [] } });
  assert.equal(list.status, 400);
  assert.equal((await ask('GET', '/api/drafts')).status, 401);
});
