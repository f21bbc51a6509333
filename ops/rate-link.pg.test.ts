import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asker } from '../api/example/ask.ts';
import { makeWorld, type World } from '../api/example/world.ts';
import { sendMessages } from './send-messages.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

test('the end of a service comes with a link that judges it, and what is kept of the message holds no PIN', async () => {
  const asked = { loop: 'inquiry', input: { kind: 'consult', question: '几点关门？' } };
  const { id, number } = (await ask('POST', '/api/cases', { as: '13812345678', body: asked })).body;
  const body = { act: 'answer-on-spot', input: { answer: '下午五点。' } };
  const answered = await ask('POST', `/api/cases/${id}/acts`, { as: 'hall-clerk', version: 1, body });
  assert.equal(answered.status, 200, answered.text);
  const door = { ...world.door, portal: 'https://zone.example' };
  world.at('2026-11-23T10:40:00');
  await sendMessages(door);
  const message = world.sent.at(-1);
  const [, pin = ''] =
    new RegExp(`https://zone.example/rate#${number}\\.(\\d{6})\\.m$`).exec(message?.text ?? '') ?? [];
  assert.match(pin, /^\d{6}$/, message?.text);
  const kept = await door.store.query<{ text: string }>('', 'SELECT text FROM message WHERE zone_id = $1', [
    door.store.zone,
  ]);
  assert.ok(kept.every(({ text }) => !text.includes(pin)));
  const given = await ask('POST', '/api/reviews', { body: { number, pin, channel: '6', input: { level: '5' } } });
  assert.equal(given.status, 201, given.text);
});
