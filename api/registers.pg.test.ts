import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { people, units } from './example/zone.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const keeper = 'hall-sysadmin';
const bodyOf = (list: readonly { readonly [field: string]: unknown }[], key: string, name: string) =>
  list.find((body) => body[key] === name);

test('a register entry is changed by those who keep it, on the version they saw, with its history kept', async () => {
  const water = { ...bodyOf(units, 'unit', 'water'), phone: '0537-9999999' };
  const path = '/api/registers/unit/water';
  assert.equal((await ask('PUT', path, { as: 'water-clerk', version: 1, body: water })).status, 403);
  assert.equal((await ask('PUT', path, { as: keeper, version: 7, body: water })).status, 412);
  const bad = await ask('PUT', path, { as: keeper, version: 1, body: { ...water, phone: 'none', unit: 'fire' } });
  assert.deepEqual([bad.status, bad.body.fields[0].field], [400, 'phone']);
  const other = await ask('PUT', path, { as: keeper, version: 1, body: { ...water, unit: 'fire' } });
  assert.deepEqual([other.status, other.body.fields[0].field], [400, 'unit']);
  const done = await ask('PUT', `${path}?reason=${encodeURIComponent('换了电话')}`, {
    as: keeper,
    version: 1,
    body: water,
  });
  assert.deepEqual([done.status, done.headers['etag']], [200, '"2"'], done.text);
  const history = await ask('GET', `${path}/history`, { as: keeper });
  assert.deepEqual(
    history.body.map(({ act, reason }: { act: string; reason: string | null }) => [act, reason ?? null]),
    [
      ['change', '换了电话'],
      ['add', null],
    ],
  );
  assert.equal(
    (await ask('GET', '/api/units')).body.find(({ unit }: { unit: string }) => unit === 'water').phone,
    '0537-9999999',
  );
});

test('an account’s name is not told to everybody of the staff', async () => {
  const plain = await ask('GET', '/api/registers/person/water-clerk', { as: 'water-clerk' });
  assert.equal(plain.body.body.account, undefined);
  assert.equal(
    (await ask('GET', '/api/registers/person/water-clerk', { as: keeper })).body.body.account,
    'water-clerk',
  );
});

test('who leaves hands every open case to the post, and is nobody at once', async () => {
  const opened = await ask('POST', '/api/cases', {
    as: 'water-clerk',
    body: {
      loop: 'inquiry',
      onBehalf: { name: '王小明', phone: '13912345678' },
      input: { kind: 'help', question: '水压太低' },
    },
  });
  assert.equal(opened.body?.holderPerson?.person, 'water-clerk', opened.text);
  const gone = { ...bodyOf(people, 'person', 'water-clerk'), active: false };
  const left = await ask('PUT', '/api/registers/person/water-clerk', { as: keeper, version: 1, body: gone });
  assert.equal(left.status, 200, left.text);
  assert.equal((await ask('GET', '/api/duties', { as: 'water-clerk' })).status, 401);
  const { body } = await ask('GET', `/api/cases/${opened.body.id}`, { as: 'hall-office' });
  assert.deepEqual([body.holder.unit, body.holderPerson, body.timeline[0].act], ['water', null, 'rehome']);
});

test('a unit with open cases closes only when another takes them over', async () => {
  const opened = await ask('POST', '/api/cases', {
    as: 'build-clerk',
    body: {
      loop: 'inquiry',
      onBehalf: { name: '王小明', phone: '13912345678' },
      input: { kind: 'help', question: '路面塌了' },
    },
  });
  const closed = { ...bodyOf(units, 'unit', 'build'), closed: true };
  const alone = await ask('PUT', '/api/registers/unit/build', { as: keeper, version: 1, body: closed });
  assert.equal(alone.status, 409, alone.text);
  const handed = await ask('PUT', '/api/registers/unit/build?to=hall', { as: keeper, version: 1, body: closed });
  assert.equal(handed.status, 200, handed.text);
  const { body } = await ask('GET', `/api/cases/${opened.body.id}`, { as: 'hall-office' });
  assert.deepEqual([body.holder.unit, body.timeline[0].act], ['hall', 'rehome']);
  assert.equal(body.due, opened.body.due, 'the clock runs on');
});
