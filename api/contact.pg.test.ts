import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { channels, purposes } from '../programmes/contact/wording.ts';
import { partyOfPhone } from '../store/party.ts';
import { mayContact } from './consent/may-contact.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

let phones = 0;
const somebody = () => `1385550${String((phones += 1)).padStart(4, '0')}`;
const agree = (as: string, input: object) => ask('POST', '/api/cases', { as, body: { loop: 'contact', input } });
const consentOf = async (as: string) => (await ask('GET', '/api/consents', { as })).body.consent;
const act = (as: string, id: string, version: number, name: string, input: object = {}) =>
  ask('POST', `/api/cases/${id}/acts`, { as, version, body: { act: name, input } });

/** Every purpose by every way, and whether somebody may be contacted so. */
const allowed = async (phone: string): Promise<readonly string[]> => {
  const { party } = await partyOfPhone(world.door.store, phone);
  const found: string[] = [];
  for (const purpose of purposes)
    for (const channel of channels)
      if (await mayContact(world.door.store, party, purpose, channel)) found.push(`${purpose} ${channel}`);
  return found;
};

describe('protected: nobody who did not agree is ever contacted', () => {
  test('by no way and about nothing, where nothing was agreed', async () => {
    assert.deepEqual(await allowed(somebody()), []);
  });
  test('who agreed to one thing by one way is contacted about that and so', async () => {
    const me = somebody();
    assert.equal((await agree(me, { purposes: ['policy'], channels: ['sms'] })).status, 201);
    assert.deepEqual(await allowed(me), ['policy sms']);
  });
  test('a change counts at once, and who withdraws is free at once', async () => {
    const me = somebody();
    const { body } = await agree(me, { purposes: ['policy', 'opinion'], channels: ['sms', 'telephone'] });
    assert.equal((await allowed(me)).length, 4);
    const changed = await act(me, body.id, body.version, 'change', { purposes: ['opinion'], channels: ['telephone'] });
    assert.equal(changed.status, 200, changed.text);
    assert.deepEqual(await allowed(me), ['opinion telephone']);
    const withdrawn = await act(me, body.id, changed.body.version, 'withdraw');
    assert.equal(withdrawn.status, 200, withdrawn.text);
    assert.deepEqual(await allowed(me), []);
    assert.equal(await consentOf(me), null);
  });
  test('a consent of one is none of another', async () => {
    const [me, other] = [somebody(), somebody()];
    await agree(me, { purposes: [...purposes], channels: [...channels] });
    assert.deepEqual(await allowed(other), []);
    assert.equal((await allowed(me)).length, purposes.length * channels.length);
  });
  test('an agreement to nothing, or to what is not on the list, is refused by the field', async () => {
    for (const input of [
      { purposes: [], channels: ['sms'] },
      { purposes: ['gifts'], channels: ['sms'] },
      { purposes: ['policy'] },
    ]) {
      const answer = await agree(somebody(), input);
      assert.equal(answer.status, 400, answer.text);
      assert.match(answer.body.fields[0].field, /purposes|channels/);
    }
  });
  test('there is one agreement for a person: a second is refused with the way to the first', async () => {
    const me = somebody();
    await agree(me, { purposes: ['policy'], channels: ['sms'] });
    const again = await agree(me, { purposes: ['opinion'], channels: ['sms'] });
    assert.equal(again.status, 409, again.text);
    assert.match(again.body.detail, /修改/);
  });
  test('two years later it lapses, and nobody is contacted any more', async () => {
    const me = somebody();
    const { body } = await agree(me, { purposes: ['policy'], channels: ['sms'] });
    const shown = await ask('GET', `/api/cases/${body.id}`, { as: me });
    assert.match(JSON.stringify(shown.body.clocks), /2028-11-23/);
  });
});

describe('a planned follow-up stands and falls with the agreement', () => {
  const agreed = async (input = { purposes: ['follow-up'], channels: ['telephone'] }) => {
    const phone = somebody();
    const opened = await ask('POST', '/api/cases', {
      as: 'hall-clerk',
      body: { loop: 'contact', onBehalf: { name: '王小明', phone }, input },
    });
    assert.equal(opened.status, 201, opened.text);
    return { phone, id: opened.body.id as string, version: opened.body.version as number };
  };
  const plan = (id: string, version: number, wish: object = {}) =>
    act('hall-clerk', id, version, 'plan', {
      plannedOn: '2026-12-01',
      purpose: 'follow-up',
      channel: 'telephone',
      about: '食品经营许可',
      ...wish,
    });
  const calls = async () =>
    (
      (await ask('GET', '/api/cases?scope=unit&loop=follow-up', { as: 'hall-clerk' })).body.lines as {
        state: string | null;
      }[]
    ).filter(({ state }) => state !== null).length;

  test('it is a duty of who keeps the contact, and gone at once when the person withdraws', async () => {
    const { phone, id, version } = await agreed();
    const had = await calls();
    const planned = await plan(id, version);
    assert.equal(planned.status, 200, planned.text);
    assert.equal(await calls(), had + 1);
    const mine = await consentOf(phone);
    assert.equal((await act(phone, id, mine.version, 'withdraw')).status, 200);
    assert.equal(await calls(), had);
  });
  test('what was not agreed to cannot be planned: neither the purpose nor the way', async () => {
    const { id, version } = await agreed();
    for (const wish of [{ channel: 'visit' }, { purpose: 'policy' }]) {
      const refused = await plan(id, version, wish);
      assert.equal(refused.status, 409, refused.text);
    }
  });
  test('a suggestion that is heard becomes an improvement of the unit, and the person sees it', async () => {
    const { phone, id, version } = await agreed();
    await plan(id, version);
    const line = (
      (await ask('GET', '/api/cases?scope=unit&loop=follow-up', { as: 'hall-clerk' })).body.lines as {
        id: string;
        state: string | null;
        version: number;
      }[]
    ).find(({ state }) => state === 'planned');
    assert.ok(line);
    const heard = await act('hall-clerk', line.id, 1, 'reach-with-suggestion', {
      opinion: '办得快',
      satisfied: '4',
      suggestion: '指南里没有写要带副本',
    });
    assert.equal(heard.status, 200, heard.text);
    const { body } = await ask('GET', '/api/cases', { as: phone });
    const mine = (body.lines as { loop: string; title: string; id: string }[]).find(
      ({ loop }) => loop === 'improvement',
    );
    assert.equal(mine?.title, '指南里没有写要带副本');
    const made = await act('hall-clerk', mine?.id ?? '', 1, 'make-change', { change: '指南第三条已写明带副本' });
    assert.equal(made.status, 200, made.text);
    // Until the wrong click could no longer be taken back, nobody outside is told.
    world.at('2026-11-23T09:45:00');
    const told = await ask('GET', `/api/cases/${mine?.id}`, { as: phone });
    assert.equal(told.body.ending, 'made');
    assert.ok(JSON.stringify(told.body.papers ?? told.body).includes('what-changed'));
  });
});
