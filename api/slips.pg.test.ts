import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let id = '';
let number = '';
let pin = '';
const resident = '13812345678';
const find = (said: string, code: string) => ask('POST', '/api/status', { body: { number: said, pin: code } });

before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const body = { loop: 'inquiry', input: { kind: 'help', question: '同心街路灯坏了' } };
  ({ id, number } = (await ask('POST', '/api/cases', { as: resident, body })).body);
  ({ pin } = (await ask('GET', `/api/cases/${id}/slip`, { as: resident })).body);
});
after(() => world.stop());

test('the slip says the number, six digits, and whom to call; the same digits each time', async () => {
  assert.match(pin, /^\d{6}$/);
  const { body } = await ask('GET', `/api/cases/${id}/slip`, { as: 'hall-clerk' });
  assert.deepEqual([body.number, body.pin], [number, pin]);
  assert.ok(body.holder.name.length > 0);
  assert.match(body.origin, /^http/);
});

test('with number and PIN anybody reads where it is, and nothing that was written or handed in', async () => {
  for (const said of [
    number,
    number.toLowerCase(),
    ` ${number.slice(0, 3)} ${number.slice(3)} `,
    number.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ]) {
    const { status, body } = await find(said, `${pin.slice(0, 3)} ${pin.slice(3)}`);
    assert.equal(status, 200, said);
    assert.equal(body.number, number);
    assert.ok(body.clocks.length > 0);
  }
  const { body, text } = await find(number, pin);
  assert.deepEqual([body.party, body.contact, body.acts, body.files], [null, null, [], []]);
  assert.doesNotMatch(text, /13812345678/);
  assert.ok(
    body.timeline.every(
      (event: { input: object; papers: readonly object[] }) =>
        Object.keys(event.input).length + event.papers.length === 0,
    ),
  );
});

test('a wrong number and a wrong PIN are answered alike', async () => {
  const wrong = await find(number, pin === '000000' ? '000001' : '000000');
  const nobody = await find('A1999-000001', pin);
  assert.deepEqual(
    [wrong.status, wrong.body.type, wrong.body.detail],
    [nobody.status, nobody.body.type, nobody.body.detail],
  );
  assert.equal(wrong.status, 404);
  assert.equal((await find(number, pin)).status, 200, 'one miss is forgiven');
});

test('another PIN makes the old slip useless', async () => {
  assert.equal((await ask('POST', `/api/cases/${id}/slip/turn`, { as: 'hall-clerk', body: {} })).status, 204);
  const { body } = await ask('GET', `/api/cases/${id}/slip`, { as: resident });
  assert.notEqual(body.pin, pin);
  assert.equal((await find(number, pin)).status, 404);
  pin = body.pin;
  assert.equal((await find(number, pin)).status, 200);
});

test('whoever may not see a case gets no slip of it', async () => {
  for (const as of ['13912345678', 'build-contact'])
    assert.equal((await ask('GET', `/api/cases/${id}/slip`, { as })).status, 404);
  assert.equal((await ask('GET', `/api/cases/${id}/slip`)).status, 401);
});

test('what is no number is answered in words', async () => {
  for (const [said, code] of [
    ['', ''],
    ['<b>', '1'],
    ['😀😀😀', '😀'],
    ['‮123456', '1'],
    ['A'.repeat(500), '1'],
  ] as const) {
    const { status, body } = await find(said, code);
    assert.ok(status === 400 || status === 404, `${said} ${status}`);
    assert.ok(body.detail.length > 0);
  }
});

test('after five misses it waits, in words, and the right PIN does not help either', async () => {
  const misses = await Promise.all(Array.from({ length: 8 }, (_, index) => find(number, `99${index}x`)));
  assert.equal(misses.filter(({ status }) => status === 404).length, 5);
  const { status, body } = await find(number, pin);
  assert.equal(status, 429);
  assert.match(body.detail, /60|窗口/);
});
