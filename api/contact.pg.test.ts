import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { sendMessages } from '../ops/send-messages.ts';
import { channels, purposes } from '../programmes/contact/ways.ts';
import { act } from '../store/act.ts';
import { mayContact } from './consent/may-contact.ts';
import { contacting, saying } from './example/contact.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let hand: ReturnType<typeof contacting>;
before(async () => {
  world = await makeWorld();
  hand = contacting(world);
});
after(() => world.stop());

describe('protected: nobody who did not agree is ever contacted', () => {
  test('whoever agreed to nothing is reached for no purpose by no way, nor is anybody nobody knows', async () => {
    assert.deepEqual(await hand.open(hand.resident()), []);
    assert.equal(await mayContact(world.door, 'nobody', 'policy', 'sms'), false);
  });
  test('whoever agreed to one purpose by one way is reached for that, by that', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['policy'], ['sms']);
    assert.deepEqual(await hand.open(phone), ['policy sms']);
    assert.equal(await mayContact(world.door, await hand.partyOf(phone), 'toString', 'sms'), false);
  });
  test('a consent that stands is kept and is nobody’s duty', async () => {
    const phone = hand.resident();
    const { id } = await hand.agree(phone, ['policy'], ['sms']);
    const found = await hand.ask('GET', `/api/cases/${id}`, { as: 'hall-office' });
    assert.equal(found.body.holder.unit, 'hall');
    const { lines } = (await hand.ask('GET', '/api/duties', { as: 'hall-office' })).body;
    assert.ok(!lines.some(({ loop }: { loop: string }) => loop === 'contact'));
  });
  test('a change counts at once, in both directions', async () => {
    const phone = hand.resident();
    const { id } = await hand.agree(phone, ['policy', 'opinion'], ['sms', 'telephone']);
    assert.equal((await hand.does(phone, id, 'narrow', saying(['opinion'], ['sms']))).status, 200);
    assert.deepEqual(await hand.open(phone), ['opinion sms']);
    const taken = await hand.does(phone, id, 'widen', saying(['policy'], ['sms']));
    assert.equal(taken.status, 409, taken.text);
    assert.equal((await hand.does(phone, id, 'widen', saying(['opinion', 'policy'], ['sms']))).status, 200);
    assert.deepEqual(await hand.open(phone), ['policy sms', 'opinion sms']);
  });
  test('whoever withdrew is reached for nothing from that moment on, and may agree again', async () => {
    const phone = hand.resident();
    const { id } = await hand.agree(phone, purposes, channels);
    assert.equal((await hand.open(phone)).length, 15);
    assert.equal((await hand.does(phone, id, 'withdraw')).status, 200);
    assert.deepEqual(await hand.open(phone), []);
    await hand.agree(phone, ['policy'], ['in-app']);
    assert.deepEqual(await hand.open(phone), ['policy in-app']);
  });
  test('a consent that has come to its end counts no longer, also before the clock has said so', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['policy'], ['sms']);
    world.at('2028-12-23T09:30:00');
    assert.deepEqual(await hand.open(phone), []);
    world.at('2026-11-23T09:30:00');
  });
  test('a message that was planned under a consent is not sent once it is withdrawn', async () => {
    const phone = hand.resident();
    const { id } = await hand.agree(phone, ['policy'], ['sms']);
    const payload = { purpose: 'policy', text: '有一项政策可能适合您。' };
    const recipient = `party:${await hand.partyOf(phone)}`;
    const message = { kind: 'contact', release: world.door.now(), recipient, payload };
    const write = { actor: 'system', key: null, mark: 'demonstration' as const };
    const door = hand.gated();
    const said = async () => {
      world.sent.length = 0;
      await sendMessages(door);
      return world.sent.filter(({ kind, to }) => to === phone && kind !== 'notice').length;
    };
    await said();
    await act(world.door.store, { ...write, work: () => ({ answer: null, messages: [message] }) });
    assert.equal(await said(), 1);
    await act(world.door.store, { ...write, work: () => ({ answer: null, messages: [message] }) });
    await hand.does(phone, id, 'withdraw');
    await said();
    assert.ok(world.sent.every(({ to, text }) => to !== phone || !text.includes('政策')));
  });
});

describe('a consent is the person’s own', () => {
  test('there is one of a person at a time, also when two are asked for at once', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['policy'], ['sms']);
    const second = await hand.ask('POST', '/api/cases', {
      as: phone,
      body: { loop: 'contact', input: saying(['opinion'], ['sms']) },
    });
    assert.equal(second.status, 409, second.text);
    assert.match(second.body.detail, /原授权/);
  });
  test('at the counter it needs the words read out and a signed slip, and names both', async () => {
    const onBehalf = { name: '林小满', phone: hand.resident() };
    const answer = await hand.ask('POST', '/api/cases', {
      as: 'hall-clerk',
      body: { loop: 'contact', onBehalf, input: { ...saying(['policy'], ['sms']), readOut: false } },
    });
    assert.equal(answer.status, 400, answer.text);
    assert.deepEqual(answer.body.fields.map(({ field }: { field: string }) => field).toSorted(), ['files', 'readOut']);
    assert.deepEqual(await hand.open(onBehalf.phone), []);
  });
  test('an unknown purpose, a way that is none, and nothing at all are refused by name', async () => {
    for (const [input, field] of [
      [saying(['marketing'], ['sms']), 'purposes'],
      [saying(['policy'], ['fax']), 'channels'],
      [saying([], ['sms']), 'purposes'],
    ] as const) {
      const answer = await hand.ask('POST', '/api/cases', { as: hand.resident(), body: { loop: 'contact', input } });
      assert.equal(answer.status, 400, answer.text);
      assert.ok(
        answer.body.fields.some((one: { field: string }) => one.field.startsWith(field)),
        answer.text,
      );
    }
  });
});
