import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { makeServer } from './server/make-server.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const ring = [
  [116.4, 35.3],
  [116.5, 35.3],
  [116.5, 35.4],
  [116.4, 35.3],
];
const energy = {
  place: 'energy',
  name: '新能源产业园',
  nameEn: 'New Energy Park',
  kind: 'park',
  area: { type: 'Polygon', coordinates: [ring] },
};
const put = (key: string, body: object) =>
  ask('PUT', `/api/registers/place/${key}?reason=new`, { as: 'hall-sysadmin', version: 0, body });

test('a place that the administrator lists is on the map of whoever works here, and of nobody else', async () => {
  const listed = await put('energy', energy);
  assert.ok(listed.status < 300, listed.text);
  const { status, body } = await ask('GET', '/api/map', { as: 'water-clerk' });
  assert.deepEqual([status, body.places.length, body.places[0].area], [200, 1, energy.area]);
  assert.equal((await ask('GET', '/api/map', { as: '13812345678' })).status, 403);
});

test('an outline that is none is refused with its field, and nothing is listed', async () => {
  for (const coordinates of [[], [[[116.4, 35.3]]], [ring.map(([x]) => [x, 100])], [ring.map(([x]) => [x, '35'])]]) {
    const refused = await put('wrong', { ...energy, place: 'wrong', area: { type: 'Polygon', coordinates } });
    assert.equal(refused.status, 400, refused.text);
    assert.match(refused.text, /coordinates/);
  }
  assert.equal((await ask('GET', '/api/registers/place/wrong', { as: 'hall-sysadmin' })).status, 404);
});

test('nothing outside is asked for a tile unless the site has a key, and then one host alone', async () => {
  const without = await ask('GET', '/api/map', { as: 'water-clerk' });
  assert.equal(without.body.tiles, null);
  const door = { ...world.door, tianditu: 'abcdef0123456789' };
  const server = await makeServer(door, { faces: ['desk'], publicUrl: 'http://localhost', web: '/nowhere' });
  const { body } = await asker({ ...world, door, server })('GET', '/api/map', { as: 'water-clerk' });
  await server.close();
  assert.match(body.tiles, /^https:\/\/t0\.tianditu\.gov\.cn\/\{layer\}_w\/.*tk=abcdef0123456789$/);
});
