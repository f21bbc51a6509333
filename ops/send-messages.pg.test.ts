import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { asker } from '../api/example/ask.ts';
import { makeWorld, type World } from '../api/example/world.ts';
import type { Door } from '../api/door.ts';
import { act } from '../store/act.ts';
import { partyOfPhone } from '../store/party.ts';
import { sendMessages } from './send-messages.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let door: Door;
let day = 0;

before(async () => {
  world = await makeWorld();
  ask = asker(world);
  door = { ...world.door, quiet: { from: '21:00', to: '08:00' }, messageGap: 10, portal: 'https://zone.example' };
});
after(() => world.stop());

/** Every story has a day and a reader of its own. */
beforeEach(() => {
  day += 1;
  at('10:00');
});
const today = () => `2026-12-${String(day).padStart(2, '0')}`;
const at = (time: string) => world.at(`${today()}T${time}:00`);
const reader = () => `1381234${String(5000 + day)}`;

const question = async (text: string) => {
  const opened = await ask('POST', '/api/cases', {
    as: reader(),
    body: { loop: 'inquiry', input: { kind: 'consult', question: text } },
  });
  assert.equal(opened.status, 201, opened.text);
  return opened.body as { id: string; number: string };
};

const sent = async () => {
  world.sent.length = 0;
  await sendMessages(door);
  return [...world.sent].filter(({ to }) => to === reader() || to.includes('@'));
};

describe('in time, and without disturbing anybody', () => {
  test('a paper tells its reader that it is there, with its number and where to read it', async () => {
    const { number } = await question('几点开门？');
    const [message, ...more] = await sent();
    assert.equal(more.length, 0);
    assert.ok(message?.text.includes(number), message?.text);
    assert.ok(message?.text.endsWith('https://zone.example/matters'));
    assert.equal(message?.kind, 'notice');
    assert.deepEqual(await sent(), []);
  });
  test('several papers are one message', async () => {
    for (const text of ['一', '二', '三', '四', '五']) await question(text);
    const messages = await sent();
    assert.equal(messages.length, 1);
    assert.match(messages[0]?.text ?? '', /^您有5条新消息：.+；.+；.+；另有2条/);
    assert.equal(messages[0]?.kind, 'digest');
  });
  test('what comes right after a message waits, and is then told together', async () => {
    await question('一');
    assert.equal((await sent()).length, 1);
    await question('二');
    at('10:05');
    await question('三');
    assert.deepEqual(await sent(), []);
    at('10:12');
    const [message] = await sent();
    assert.match(message?.text ?? '', /^您有2条新消息/);
  });
  test('at night nothing is sent, and in the morning everything that waited', async () => {
    at('22:30');
    await question('一');
    await question('二');
    assert.deepEqual(await sent(), []);
    day += 1;
    at('07:59');
    assert.deepEqual(await sent(), []);
    at('08:00');
    world.sent.length = 0;
    await sendMessages(door);
    assert.match(world.sent[0]?.text ?? '', /^您有2条新消息/);
  });
  test('a code to come in with does not wait for the morning', async () => {
    at('23:00');
    world.sent.length = 0;
    await ask('POST', '/api/codes', { body: { phone: reader() } });
    assert.equal(world.sent[0]?.kind, 'code');
  });
  test('who wants one message a day gets it in the morning', async () => {
    const put = await ask('PUT', '/api/reach', { as: reader(), body: { email: null, digest: true } });
    assert.equal(put.status, 200, put.text);
    const to = reader();
    await question('一');
    at('15:00');
    await question('二');
    assert.deepEqual(await sent(), []);
    day += 1;
    at('08:15');
    assert.deepEqual(await sent(), []);
    at('08:30');
    world.sent.length = 0;
    await sendMessages(door);
    const messages = world.sent.filter((one) => one.to === to);
    assert.equal(messages.length, 1);
    assert.match(messages[0]?.text ?? '', /^您有2条新消息/);
  });
});

describe('an e-mail address counts once its owner has shown that it is his', () => {
  test('by the code that was sent there, and by no other', async () => {
    const email = 'lin@example.cn';
    const wrong = await ask('PUT', '/api/reach', { as: reader(), body: { email, code: '000000', digest: false } });
    assert.equal(wrong.status, 401, wrong.text);
    await ask('POST', '/api/reach/codes', { as: reader(), body: { email } });
    const code = world.sent.at(-1);
    assert.deepEqual([code?.channel, code?.to], ['e-mail', email]);
    const other = await ask('PUT', '/api/reach', {
      as: '13700000001',
      body: { email, code: code?.text, digest: false },
    });
    assert.equal(other.status, 401);
    const right = await ask('PUT', '/api/reach', { as: reader(), body: { email, code: code?.text, digest: false } });
    assert.equal(right.status, 200, right.text);
    const { id, number } = await question('怎么去？');
    const messages = await sent();
    assert.deepEqual(messages.map(({ channel, to }) => [channel, to]).toSorted(), [
      ['e-mail', email],
      ['sms', reader()],
    ]);
    const own = await ask('GET', '/api/messages', { as: reader() });
    assert.deepEqual(
      own.body.messages.map(({ channel, cases }: { channel: string; cases: { number: string }[] }) => [
        channel,
        cases.map((one) => one.number),
      ]),
      [
        ['sms', [number]],
        ['e-mail', [number]],
      ].toSorted((a, b) =>
        own.body.messages[0].channel === a[0] ? -1 : own.body.messages[0].channel === b[0] ? 1 : 0,
      ),
    );
    const about = await ask('GET', `/api/cases/${id}/messages`, { as: 'hall-clerk' });
    assert.equal(about.body.messages.length, 2);
    assert.equal((await ask('GET', `/api/cases/${id}/messages`, { as: '13700000001' })).status, 404);
  });
  test('what is no address is refused, naming the field', async () => {
    const answer = await ask('POST', '/api/reach/codes', { as: reader(), body: { email: 'a@b, c@d.cn' } });
    assert.equal(answer.status, 400);
    assert.equal(answer.body.fields?.[0]?.field, 'email');
  });
});

describe('protected: what nobody agreed to is sent by no way', () => {
  const contact = async (purpose: string): Promise<void> => {
    const { party } = await partyOfPhone(world.door.store, reader());
    const result = await act(world.door.store, {
      actor: 'system',
      key: null,
      mark: 'demonstration',
      work: () => ({
        answer: null,
        messages: [
          {
            kind: 'contact',
            release: world.door.now(),
            recipient: `party:${party}`,
            payload: { purpose, text: '有一项政策可能适合您。' },
          },
        ],
      }),
    });
    assert.equal(result.kind, 'done');
  };
  test('where nobody answers for consent, none was given', async () => {
    await contact('policy');
    assert.deepEqual(await sent(), []);
    assert.equal(await sendMessages(door), 0);
  });
  test('consent is asked for at the moment of sending, for this purpose and this way', async () => {
    await contact('policy');
    await contact('opinion');
    const asked: string[] = [];
    world.sent.length = 0;
    await sendMessages({
      ...door,
      mayContact: async (_, purpose, channel) => {
        asked.push(`${purpose} ${channel}`);
        return purpose === 'policy' && channel === 'sms';
      },
    });
    assert.deepEqual(asked.toSorted(), ['opinion sms', 'policy sms']);
    const messages = world.sent.filter(({ to }) => to === reader());
    assert.deepEqual(
      messages.map(({ kind, text }) => [kind, text]),
      [['contact', '有一项政策可能适合您。 https://zone.example/contacts']],
    );
  });
});

describe('a message that cannot go is tried again, and told once it has', () => {
  const left = async (number: string) =>
    world.door.store.query<{ last_error: string | null; gone: boolean }>(
      '',
      `SELECT last_error, sent_at IS NOT NULL AS gone FROM outbox WHERE zone_id = $1 AND payload ->> 'number' = $2`,
      [world.door.store.zone, number],
    );
  test('what no way could carry stays, with why', async () => {
    const { number } = await question('一');
    await sendMessages({ ...door, send: () => Promise.reject(new RangeError('no line')) });
    assert.deepEqual(
      (await left(number)).map((row) => ({ ...row })),
      [{ last_error: 'RangeError', gone: false }],
    );
  });
  test('one way that fails does not keep the other from it, and it is told once', async () => {
    const email = 'chen@example.cn';
    await ask('POST', '/api/reach/codes', { as: reader(), body: { email } });
    const code = world.sent.at(-1)?.text;
    await ask('PUT', '/api/reach', { as: reader(), body: { email, code, digest: false } });
    const { number } = await question('一');
    const gone: string[] = [];
    await sendMessages({
      ...door,
      send: async ({ channel = 'sms' }) => {
        if (channel === 'sms') throw new RangeError('no line');
        gone.push(channel);
        return null;
      },
    });
    assert.deepEqual(gone, ['e-mail']);
    assert.deepEqual(
      (await left(number)).map((row) => ({ ...row })),
      [{ last_error: null, gone: true }],
    );
  });
});
