import assert from 'node:assert/strict';
import test from 'node:test';
import { asker } from './example/ask.ts';
import { cookieFor, makeWorld } from './example/world.ts';

test('an empty zone takes one first administrator, and then nobody else', async (t) => {
  const world = await makeWorld({ empty: true, demonstration: false });
  t.after(world.stop);
  const ask = asker(world);
  assert.equal((await ask('GET', '/api/zone')).body.hasAdministrator, false);
  const first = { name: '钟亦然', account: 'admin', password: 'ten letters at least' };
  const short = await ask('POST', '/api/administrator', { body: { ...first, password: 'short' } });
  assert.deepEqual([short.status, short.body.fields[0].field], [400, 'password']);
  const both = await Promise.all([
    ask('POST', '/api/administrator', { body: first }),
    ask('POST', '/api/administrator', { body: { ...first, account: 'other' } }),
  ]);
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409]);
  assert.equal((await ask('POST', '/api/administrator', { body: { ...first, account: 'third' } })).status, 409);
  assert.equal((await ask('GET', '/api/zone')).body.hasAdministrator, true);
  const account = both[0]?.status === 201 ? 'admin' : 'other';
  const signed = await ask('POST', '/api/sessions', { body: { account, password: first.password } });
  assert.deepEqual(signed.body?.roles, ['sysadmin'], signed.text);
  assert.equal((await ask('POST', '/api/sessions', { body: { account, password: 'wrong' } })).status, 401);
  assert.equal((await ask('GET', '/api/zone')).body.accounts, undefined);
});

test('the public port lets nobody of the staff in, whatever cookie they bring', async (t) => {
  const world = await makeWorld({ entry: { faces: ['portal'] } });
  t.after(world.stop);
  const ask = asker(world);
  const staff = await ask('POST', '/api/sessions', { body: { account: 'hall-clerk', password: 'x' } });
  assert.deepEqual([staff.status, staff.body.type], [403, 'urn:jingxin:problem:other-door']);
  assert.equal((await ask('GET', '/api/duties', { as: 'hall-clerk' })).status, 401);
  const smuggled = (await cookieFor(world, 'hall-clerk')).replace('jx_desk', 'jx_portal');
  const answer = await ask('GET', '/api/duties', { headers: { cookie: smuggled, 'x-face': 'portal' } });
  assert.equal(answer.status, 401, 'a desk token in the portal’s cookie is nobody');
});

test('signing out ends the session at once', async (t) => {
  const world = await makeWorld();
  t.after(world.stop);
  const ask = asker(world);
  assert.equal((await ask('GET', '/api/sessions/current', { as: 'hall-clerk' })).body.unit.unit, 'hall');
  assert.equal((await ask('DELETE', '/api/sessions/current', { as: 'hall-clerk' })).status, 204);
  assert.equal((await ask('GET', '/api/sessions/current', { as: 'hall-clerk' })).status, 401);
});
