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

const resident = '13812345678';

test('a wrong ruling is offered to a second hand to put right, with a reason, and both stay in the history', async () => {
  world.at('2026-11-23T09:00:00');
  const input = { kind: 'help', question: '自来水有异味，该找哪个单位？' };
  const opened = await ask('POST', '/api/cases', { as: resident, body: { loop: 'inquiry', input } });
  const path = `/api/cases/${opened.body.id}`;
  const act = (as: string, version: number, name: string, said: object) =>
    ask('POST', `${path}/acts`, { as, version, body: { act: name, input: said } });
  const kept = await act('hall-clerk', opened.body.version, 'take-on', {});
  assert.equal(kept.body.state, 'handling', kept.text);
  assert.equal(kept.body.undo?.act, 'take-on');

  world.at('2026-11-23T09:30:00');
  const own = await ask('GET', path, { as: 'hall-clerk' });
  assert.equal(own.body.undo, null, 'the hold is over');
  const second = await ask('GET', path, { as: 'hall-office' });
  assert.ok(second.body.acts.some(({ act: name }: { act: string }) => name === 'put-right'));

  const silent = await act('hall-office', kept.body.version, 'put-right', {});
  assert.equal(silent.body.fields[0].field, 'reason', silent.text);
  const righted = await act('hall-office', kept.body.version, 'put-right', { reason: '应由水务局承办，点错了' });
  assert.equal(righted.body?.state, 'asked', righted.text);
  const [last, wrong] = righted.body.timeline;
  assert.deepEqual([last.act, wrong.act, wrong.undone], ['put-right', 'take-on', true]);

  const told = await ask('GET', path, { as: resident });
  assert.equal(told.body.state, 'asked');
  assert.ok(told.body.timeline[0].papers.some(({ paper }: { paper: string }) => paper === 'correction-of-act'));
});
