import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld({ demonstration: false });
  ask = asker(world);
});
after(() => world.stop());

const type = (body: { type?: string } | null) => body?.type?.split(':').at(-1);

test('a wrong code, a used code and too many codes are refused', async () => {
  const phone = '13612345678';
  assert.equal((await ask('POST', '/api/codes', { body: { phone } })).status, 204);
  const code = world.sent.at(-1)?.text ?? '';
  const wrong = await ask('POST', '/api/sessions', { body: { phone, code: code === '000000' ? '000001' : '000000' } });
  assert.deepEqual([wrong.status, type(wrong.body)], [401, 'wrong-code']);
  const right = await ask('POST', '/api/sessions', { body: { phone, code } });
  assert.equal(right.status, 200, right.text);
  assert.match(String(right.headers['set-cookie']), /^jx_portal=[^;]+;.*HttpOnly;.*SameSite=Lax/i);
  assert.equal((await ask('POST', '/api/sessions', { body: { phone, code } })).status, 401);
  const statuses = [];
  for (let turn = 0; turn < 6; turn += 1) statuses.push((await ask('POST', '/api/codes', { body: { phone } })).status);
  assert.ok(statuses.includes(429), String(statuses));
  const bad = await ask('POST', '/api/codes', { body: { phone: '110' }, language: 'en' });
  assert.match(bad.body.fields[0].message, /11 digits/);
  const account = await ask('POST', '/api/sessions', { body: { account: 'hall-clerk' } });
  assert.deepEqual([account.status, account.body.fields[0].field], [400, 'password']);
});

test('five wrong tries use a code up', async () => {
  const phone = '13512345678';
  await ask('POST', '/api/codes', { body: { phone } });
  const code = world.sent.at(-1)?.text ?? '';
  const wrong = code === '111111' ? '222222' : '111111';
  for (let turn = 0; turn < 5; turn += 1)
    assert.equal((await ask('POST', '/api/sessions', { body: { phone, code: wrong } })).status, 401);
  assert.equal((await ask('POST', '/api/sessions', { body: { phone, code } })).status, 401);
});
