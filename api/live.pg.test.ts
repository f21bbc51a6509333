import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { cookieFor, makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let address = '';
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  await world.server.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(world.server.server.address() as AddressInfo).port}`;
});
after(() => world.stop());

const resident = '13812345678';

/** Opens a stream as somebody, and collects what it says. */
const stream = async (who: string, headers: Record<string, string> = {}, cookie = cookieFor(world, who)) => {
  const ended = new AbortController();
  const face = /^1\d{10}$/.test(who) ? 'portal' : 'desk';
  const answer = await fetch(`${address}/api/live?face=${face}`, {
    headers: { cookie: await cookie, accept: 'text/event-stream', ...headers },
    signal: ended.signal,
  });
  let text = '';
  let over = false;
  void (async () => {
    const decoder = new TextDecoder();
    for await (const part of answer.body ?? []) text += decoder.decode(part, { stream: true });
    over = true;
  })().catch(() => {});
  const until = async (pattern: RegExp): Promise<void> => {
    for (let turn = 0; turn < 100 && !pattern.test(text); turn += 1) await new Promise((go) => setTimeout(go, 50));
    assert.match(text, pattern);
  };
  return { answer, until, text: () => text, over: () => over, close: () => ended.abort() };
};

const newQuestion = async (): Promise<string> => {
  const body = { loop: 'inquiry', input: { kind: 'help', question: '路灯坏了，晚上看不清路' } };
  const { body: view, text } = await ask('POST', '/api/cases', { as: resident, body });
  assert.ok(view?.id, text);
  return view.id;
};

test('the resident and the unit that is asked hear of it, another unit and another resident do not', async () => {
  const [own, clerk, elsewhere, stranger] = await Promise.all([
    stream(resident),
    stream('hall-clerk'),
    stream('build-contact'),
    stream('13912345678'),
  ]);
  await own.until(/retry/);
  await new Promise((go) => setTimeout(go, 1000));
  const id = await newQuestion();
  await own.until(new RegExp(`event: change\\ndata: .*"${id}".*"ask"`));
  await clerk.until(new RegExp(`"${id}".*"own":true,"mine":false`));
  await new Promise((go) => setTimeout(go, 1000));
  assert.doesNotMatch(elsewhere.text(), new RegExp(id));
  assert.doesNotMatch(stranger.text(), new RegExp(id));
  assert.doesNotMatch(own.text() + clerk.text(), /路灯/, 'only that something happened is told, never what');
  for (const one of [own, clerk, elsewhere, stranger]) one.close();
});

test('whoever comes back after a lost line is told to read again', async () => {
  const back = await stream(resident, { 'last-event-id': '7' });
  await back.until(/event: again/);
  back.close();
});

test('nobody listens without a session, and a session not without end', async () => {
  const nobody = await fetch(`${address}/api/live?face=portal`, { headers: { accept: 'text/event-stream' } });
  assert.equal(nobody.status, 401);
  const cookie = cookieFor(world, '13712345678');
  const streams = await Promise.all(Array.from({ length: 9 }, () => stream('13712345678', {}, cookie)));
  assert.deepEqual(
    streams
      .map(({ answer }) => answer.status)
      .toSorted()
      .slice(-2),
    [200, 429],
  );
  for (const one of streams) one.close();
});

test('a server that closes ends its streams and does not wait for them, nor for lines on which nothing was asked', async () => {
  const last = await stream(resident);
  const silent = connect(Number(new URL(address).port), '127.0.0.1');
  await once(silent, 'connect');
  const started = performance.now();
  await world.server.close();
  assert.ok(performance.now() - started < 5000);
  for (let turn = 0; turn < 40 && !last.over(); turn += 1) await new Promise((go) => setTimeout(go, 50));
  assert.ok(last.over());
});
