import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('pages may run their own scripts, answers may run nothing', async (t) => {
  const web = await mkdtemp(join(tmpdir(), 'jingxin-pages-'));
  await mkdir(join(web, 'portal'));
  await writeFile(join(web, 'portal', 'index.html'), '<!doctype html>');
  const world = await makeWorld({ entry: { web } });
  t.after(() => Promise.all([world.stop(), rm(web, { recursive: true })]));
  const ask = asker(world);
  const page = await ask('GET', '/matters/7', { headers: { accept: 'text/html' } });
  assert.match(String(page.headers['content-security-policy']), /^default-src 'self';script-src 'self';/);
  const answer = await ask('GET', '/api/zone');
  assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'/);
  assert.equal(answer.headers['cache-control'], 'no-store');
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

test('a demonstration tells the code it would send, and the phone that has it is let in', async (t) => {
  const world = await makeWorld();
  t.after(world.stop);
  const ask = asker(world);
  const phone = '13812345678';
  const { body } = await ask('POST', '/api/codes', { body: { phone } });
  assert.match(body.code, /^\d{6}$/);
  assert.deepEqual(world.sent.at(-1), { kind: 'code', to: phone, text: body.code });
  const signed = await ask('POST', '/api/sessions', { body: { phone, code: body.code } });
  const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? '';
  const session = await ask('GET', '/api/sessions/current', { headers: { cookie, 'x-face': 'portal' } });
  assert.deepEqual([session.body.kind, session.body.name], ['party', '138****5678']);
  const desk = await ask('GET', '/api/sessions/current', { headers: { cookie, 'x-face': 'desk' } });
  assert.equal(desk.status, 401);
});

test('signing out ends the session at once', async (t) => {
  const world = await makeWorld();
  t.after(world.stop);
  const ask = asker(world);
  assert.equal((await ask('GET', '/api/sessions/current', { as: 'hall-clerk' })).body.unit.unit, 'hall');
  assert.equal((await ask('DELETE', '/api/sessions/current', { as: 'hall-clerk' })).status, 204);
  assert.equal((await ask('GET', '/api/sessions/current', { as: 'hall-clerk' })).status, 401);
});
