import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { sendMessages } from '../ops/send-messages.ts';
import { act } from '../store/act.ts';
import { contacting } from './example/contact.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let hand: ReturnType<typeof contacting>;
before(async () => {
  world = await makeWorld();
  hand = contacting(world);
  const by = { unit: null, person: null };
  const body = { loop: 'inquiry', workdays: 10 };
  const entry = { register: 'contact-plan', key: 'inquiry', act: 'add' as const, body, words: '', by };
  await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({ answer: null, entries: [{ ...entry, at: world.door.now() }] }),
  });
});
after(() => world.stop());

describe('follow-ups are planned where somebody agreed, and come to nothing where he withdraws', () => {
  test('by the plan of the zone ten working days later, by the unit that served', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['follow-up'], ['telephone']);
    await hand.served(phone);
    const [planned] = await hand.duties('hall-contact');
    const found = await hand.ask('GET', `/api/cases/${planned}`, { as: 'hall-contact' });
    assert.equal(found.body.facts.dueOn, '2026-12-07');
    assert.equal(found.body.facts.aboutTitle, '几点开门？');
  });
  test('nothing is planned for whoever did not agree', async () => {
    const earlier = await hand.duties('hall-contact');
    const phone = hand.resident();
    const id = await hand.served(phone);
    assert.deepEqual(await hand.duties('hall-contact'), earlier);
    const byHand = await hand.ask('POST', `/api/cases/${id}/contacts`, {
      as: 'hall-contact',
      body: { purpose: 'follow-up', channel: 'telephone', dueOn: '2026-12-01' },
    });
    assert.equal(byHand.status, 409, byHand.text);
    assert.match(byHand.body.detail, /没有同意/);
  });
  test('by hand, for a way that was agreed to and no other, and not for a day that is over', async () => {
    const phone = hand.resident();
    const id = await hand.served(phone);
    await hand.agree(phone, ['opinion'], ['telephone']);
    const plan = (more: object) =>
      hand.ask('POST', `/api/cases/${id}/contacts`, {
        as: 'hall-contact',
        body: { purpose: 'opinion', channel: 'telephone', dueOn: '2026-12-01', ...more },
      });
    assert.equal((await plan({ channel: 'visit' })).status, 409);
    assert.equal((await plan({ dueOn: '2026-11-20' })).body.fields[0].field, 'dueOn');
    assert.equal((await plan({})).status, 201);
    assert.equal((await plan({})).status, 409);
    const known = await hand.ask('GET', `/api/cases/${id}/contacts`, { as: 'hall-contact' });
    assert.deepEqual(known.body.channels, ['telephone']);
    assert.equal((await hand.ask('GET', `/api/cases/${id}/contacts`, { as: phone })).status, 403);
  });
  test('withdrawing takes the planned call out of the duties in the same moment', async () => {
    const phone = hand.resident();
    const { id } = await hand.agree(phone, ['follow-up'], ['telephone']);
    const earlier = await hand.duties('hall-contact');
    await hand.served(phone);
    const [planned] = (await hand.duties('hall-contact')).filter((one) => !earlier.includes(one));
    assert.ok(planned);
    await hand.does(phone, id, 'withdraw');
    assert.deepEqual(await hand.duties('hall-contact'), earlier);
    const called = await hand.does('hall-contact', planned, 'call');
    assert.equal(called.status, 409);
  });
  test('nobody is called outside the hours he named, and the refusal says when', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['follow-up'], ['telephone'], 'afternoon');
    const earlier = await hand.duties('hall-contact');
    await hand.served(phone);
    const [planned = ''] = (await hand.duties('hall-contact')).filter((one) => !earlier.includes(one));
    const early = await hand.does('hall-contact', planned, 'call');
    assert.equal(early.status, 409);
    assert.match(early.body.detail, /12:00至18:00/);
    world.at('2026-11-23T14:00:00');
    assert.equal((await hand.does('hall-contact', planned, 'call')).status, 200);
    world.at('2026-11-23T09:30:00');
  });
  test('what is asked in writing leaves as a message that is traceable to its case', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['follow-up'], ['sms']);
    const earlier = await hand.duties('hall-contact');
    await hand.served(phone);
    const [planned = ''] = (await hand.duties('hall-contact')).filter((one) => !earlier.includes(one));
    assert.equal((await hand.does('hall-contact', planned, 'send')).status, 200);
    const door = hand.gated();
    world.sent.length = 0;
    await sendMessages(door);
    assert.ok(
      world.sent.some(({ to, text }) => to === phone && text.includes('几点开门？')),
      JSON.stringify(world.sent),
    );
    const own = await hand.ask('GET', '/api/messages', { as: phone });
    assert.ok(
      own.body.messages[0].cases.some((one: { id: string }) => one.id === planned),
      own.text,
    );
    const answered = await hand.does(phone, planned, 'suggest', { satisfied: '3', suggestion: '门口放一张长椅。' });
    assert.equal(answered.status, 200, answered.text);
    const mine = await hand.ask('GET', '/api/cases?loop=improvement', { as: phone });
    assert.equal(mine.body.lines.length, 1, mine.text);
  });
});

describe('what somebody suggested is changed, and he is told', () => {
  test('a guide is not said to have changed before its register says so', async () => {
    const phone = hand.resident();
    await hand.agree(phone, ['opinion'], ['telephone']);
    const about = await hand.served(phone);
    const earlier = await hand.duties('hall-contact');
    const wish = { purpose: 'opinion', channel: 'telephone', dueOn: '2026-12-01' };
    assert.equal(
      (await hand.ask('POST', `/api/cases/${about}/contacts`, { as: 'hall-contact', body: wish })).status,
      201,
    );
    const [planned = ''] = (await hand.duties('hall-contact')).filter((one) => !earlier.includes(one));
    await hand.does('hall-contact', planned, 'call');
    const said = { satisfied: '3', suggestion: '指南里的复印件要求应当删去。' };
    assert.equal((await hand.does('hall-contact', planned, 'note-suggestion', said)).status, 200);
    const mine = await hand.ask('GET', '/api/cases?loop=improvement', { as: phone });
    const { id } = mine.body.lines[0];
    const listed = async (as: string, stage: string) =>
      (await hand.ask('GET', `/api/improvements?stage=${stage}`, { as })).body.lines.map(
        (line: { id: string }) => line.id,
      );
    assert.ok((await listed('hall-contact', 'raised')).includes(id));
    assert.deepEqual(await listed('water-contact', 'open'), []);
    const plan = { change: '删去这一项。', dueOn: '2026-12-01' };
    assert.equal((await hand.does('hall-contact', id, 'plan', plan)).status, 200);
    const improved = (more: object) => hand.does('hall-contact', id, 'improve', { changed: '已经删去。', ...more });
    const [item] = (await hand.ask('GET', '/api/items', {})).body.lines;
    for (const [more, field] of [
      [{ guide: 'no-such-item', guideVersion: 2 }, 'guide'],
      [{ guideVersion: 2 }, 'guide'],
      [{ guide: item.key, guideVersion: 99 }, 'guideVersion'],
      [{ guide: item.key }, 'guideVersion'],
    ] as const) {
      const answer = await improved(more);
      assert.equal(answer.status, 400, answer.text);
      assert.equal(answer.body.fields[0].field, field);
    }
    assert.equal((await improved({})).status, 200);
    const { body: list } = await hand.ask('GET', '/api/improvements?stage=improved', { as: 'party-supervisor' });
    const line = list.lines.find((one: { id: string }) => one.id === id);
    assert.deepEqual([line.owner.unit.unit, line.change, line.dueOn], ['hall', plan.change, plan.dueOn]);
    assert.equal((await hand.ask('GET', '/api/improvements?stage=soon', { as: 'hall-contact' })).status, 400);
    // The hold is over, and the paper has left.
    world.at('2026-11-23T09:32:00');
    const told = await hand.ask('GET', `/api/cases/${id}`, { as: phone });
    assert.equal(told.body.ending, 'improved');
    assert.ok(JSON.stringify(told.body).includes('what-changed'));
  });
});
