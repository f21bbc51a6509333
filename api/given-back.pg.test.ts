import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

test('a unit that gives a duty back is answered with the case, and can still read what it did', async () => {
  world.at('2026-11-23T09:00:00');
  const input = { kind: 'help', question: '村口的路灯坏了，该找谁修？' };
  const opened = await ask('POST', '/api/cases', { as: '13812345678', body: { loop: 'inquiry', input } });
  const path = `/api/cases/${opened.body.id}`;
  const act = (as: string, version: number, name: string, said: object) =>
    ask('POST', `${path}/acts`, { as, version, body: { act: name, input: said } });
  assert.equal((await ask('GET', path, { as: 'build-contact' })).status, 404);
  const offered = await act('hall-clerk', opened.body.version, 'offer', { unit: 'build', reason: '路灯由建设局管护' });
  const grounds = { reason: '村内道路不在本单位职责内', basis: ['own:建设局权责清单'] };
  const back = await act('build-contact', offered.body.version, 'give-back', grounds);
  assert.equal(back.status, 200, back.text);
  assert.equal(back.body.timeline[0].act, 'give-back');
  assert.equal((await ask('GET', path, { as: 'build-contact' })).status, 200);
});
