import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { makeWorld, type World } from './example/world.ts';

let world: World;

before(async () => {
  world = await makeWorld();
});
after(() => world.stop());

test('a long list is pressed for a browser that takes it so, and is the same list', async () => {
  const plain = await world.server.inject({ url: '/api/openapi.json' });
  const pressed = await world.server.inject({ url: '/api/openapi.json', headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(pressed.headers['content-encoding'], 'gzip');
  assert.equal(pressed.headers['vary'], 'accept-encoding');
  assert.equal(gunzipSync(pressed.rawPayload).toString(), plain.body);
  assert.ok(pressed.rawPayload.length < plain.rawPayload.length / 2);
});

test('a short answer goes as it is', async () => {
  const { headers } = await world.server.inject({ url: '/api/zone', headers: { 'accept-encoding': 'gzip' } });
  assert.equal(headers['content-encoding'], undefined);
});
