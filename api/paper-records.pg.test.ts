import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { after, before } from 'node:test';
import { httpSealer } from '../ops/http-sealer.ts';
import { readPdf } from './document/example/read-pdf.ts';
import { sign } from './document/example/sign.ts';
import { asker } from './example/ask.ts';
import { cookieFor, makeWorld, type World } from './example/world.ts';
import type { Door } from './door.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let service: Server;
let id = '';
let slip = '';
let answerSlip = '';
const resident = '13812345678';
const asked: { headers: Record<string, unknown>; bytes: Buffer }[] = [];
let answers: (bytes: Buffer) => { status: number; body: Buffer } = (bytes) => ({ status: 200, body: sign(bytes) });

const papers = async (as = 'hall-clerk') => (await ask('GET', `/api/cases/${id}/papers`, { as })).body;

before(async () => {
  world = await makeWorld();
  ask = asker(world);
  service = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ headers: request.headers, bytes: Buffer.concat(chunks) });
      const { status, body } = answers(Buffer.concat(chunks));
      response.writeHead(status, { 'content-type': 'application/pdf' }).end(body);
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const body = { loop: 'inquiry', input: { kind: 'help', question: '同心街路灯坏了' } };
  const opened = await ask('POST', '/api/cases', { as: resident, body });
  ({ id } = opened.body);
  slip = opened.body.timeline[0].papers[0].id;
});
after(async () => {
  await world.stop();
  service.close();
});

test('a paper that nobody has opened says so; who opens it is recorded once, with the moment', async () => {
  assert.deepEqual((await papers())[0].deliveries, []);
  world.at('2026-11-23T10:00:00');
  await ask('GET', `/api/papers/${slip}`, { as: 'hall-clerk' });
  assert.deepEqual((await papers())[0].deliveries, [], 'the staff read nothing for anybody');
  await ask('GET', `/api/papers/${slip}`, { as: resident });
  world.at('2026-11-23T11:00:00');
  await ask('GET', `/api/papers/${slip}?language=en`, { as: resident });
  const [{ deliveries }] = await papers();
  assert.equal(deliveries.length, 1);
  assert.deepEqual([deliveries[0].how, deliveries[0].at], ['portal', '2026-11-23T10:00:00']);
});

test('a paper handed over is recorded with who took it, by whom, and masked at the desk', async () => {
  const body = { receiver: '张三丰', relation: 'family' };
  const done = await ask('POST', `/api/papers/${slip}/deliveries`, { as: 'hall-clerk', body });
  assert.equal(done.status, 204, done.text);
  const handed = (await papers())[0].deliveries[1];
  assert.deepEqual(
    [handed.how, handed.receiver, handed.relation, handed.person],
    ['hand', '张*丰', 'family', '林书瑶'],
  );
});

test('a delivery without a name, in an unknown relation or of another paper is refused with its field', async () => {
  for (const body of [
    {},
    { receiver: ' ', relation: 'self' },
    { receiver: '张三', relation: 'cat' },
    { receiver: '名'.repeat(101), relation: 'self' },
  ]) {
    const { status, body: problem } = await ask('POST', `/api/papers/${slip}/deliveries`, { as: 'hall-clerk', body });
    assert.equal(status, 400);
    assert.ok(problem.fields.length > 0);
  }
  const body = { receiver: '张三', relation: 'self' };
  assert.equal((await ask('POST', `/api/papers/${id}.9.reply/deliveries`, { as: 'hall-clerk', body })).status, 404);
  assert.equal((await ask('POST', `/api/papers/${slip}/deliveries`, { as: resident, body })).status, 403);
  assert.equal((await ask('POST', `/api/papers/${slip}/deliveries`, { as: 'water-contact', body })).status, 404);
});

test('the receipt to be signed names the paper and says that a signature is no consent', async () => {
  const answer = await world.server.inject({
    url: `/api/papers/${slip}/receipt`,
    headers: { cookie: await cookieFor(world, 'hall-clerk'), 'x-face': 'desk', 'accept-language': 'zh' },
  });
  assert.equal(answer.statusCode, 200);
  const text = readPdf(answer.rawPayload).text.replaceAll(' ', '');
  for (const said of ['送达回证', '收件人签名', '不表示同意文书的内容']) assert.ok(text.includes(said), said);
});

test('without a seal service a paper is sealed by hand, and nobody may seal it here', async () => {
  const { status, body } = await ask('POST', `/api/papers/${slip}/seal`, { as: 'hall-clerk', body: {} });
  assert.equal(status, 409);
  assert.match(body.detail, /实物印章/);
  assert.equal((await papers())[0].maySeal, false);
});

const withSeal = () => {
  const { port } = service.address() as AddressInfo;
  const door = world.door as { -readonly [Key in keyof Door]: Door[Key] };
  door.seal = httpSealer({ url: `http://127.0.0.1:${port}/seal`, token: 'a secret' });
};

test('the seal is used by whoever decides for the unit, on a paper that is out, and by nobody else', async () => {
  withSeal();
  const offer = { act: 'offer', input: { unit: 'build', reason: '路灯归建设局' } };
  const view = (await ask('GET', `/api/cases/${id}`, { as: 'hall-clerk' })).body;
  const offered = await ask('POST', `/api/cases/${id}/acts`, { as: 'hall-clerk', version: view.version, body: offer });
  assert.equal(offered.status, 200, offered.text);
  const taken = await ask('POST', `/api/cases/${id}/acts`, {
    as: 'build-contact',
    version: offered.body.version,
    body: { act: 'take', input: {} },
  });
  assert.equal(taken.status, 200, taken.text);
  const reply = { answer: '已修好。', reason: '线路老化', basis: ['own:路灯管护职责'] };
  const replied = await ask('POST', `/api/cases/${id}/acts`, {
    as: 'build-contact',
    version: taken.body.version,
    body: { act: 'reply', input: reply },
  });
  assert.equal(replied.status, 200, replied.text);
  answerSlip = replied.body.timeline[0].papers[0].id;
  const seal = (as: string) => ask('POST', `/api/papers/${answerSlip}/seal`, { as, body: {} });
  assert.equal((await seal('build-head')).status, 403, 'still held back');
  world.at('2026-11-23T11:30:00');
  for (const as of ['hall-clerk', 'build-contact']) assert.equal((await seal(as)).status, 403, as);
  assert.equal(asked.length, 0);
});

test('a service that fails, paints a picture or writes the paper anew seals nothing; each try is recorded', async () => {
  for (const wrong of [
    () => ({ status: 500, body: Buffer.from('no') }),
    (bytes: Buffer) => ({ status: 200, body: Buffer.concat([bytes, Buffer.from('\n% a picture of a seal')]) }),
    () => ({ status: 200, body: sign(Buffer.from('%PDF-1.7 another paper')) }),
  ]) {
    answers = wrong;
    const { status, body } = await ask('POST', `/api/papers/${answerSlip}/seal`, { as: 'build-head', body: {} });
    assert.equal(status, 502);
    assert.ok(body.detail.length > 10);
  }
  const [row] = await world.door.store.query<{ outcomes: string[] }>(
    '',
    `SELECT ARRAY(SELECT jsonb_array_elements(body -> 'seals') ->> 'outcome') AS outcomes FROM entry WHERE zone_id = $1 AND register = 'paper-record' AND key = $2`,
    [world.door.store.zone, answerSlip],
  );
  assert.deepEqual(row?.outcomes, ['failed', 'failed', 'failed']);
  assert.equal((await papers('build-head'))[0].sealed, false);
});

test('a sealed paper is the one that is given out, is told to be sealed, and is not sealed twice', async () => {
  answers = (bytes) => ({ status: 200, body: sign(bytes) });
  const done = await ask('POST', `/api/papers/${answerSlip}/seal`, { as: 'build-head', body: {} });
  assert.equal(done.status, 204, done.text);
  const last = asked.at(-1);
  assert.equal(last?.headers['authorization'], 'Bearer a secret');
  assert.deepEqual([last?.headers['x-unit'], last?.headers['x-person']], ['build', 'build-head']);
  const file = await world.server.inject({
    url: `/api/papers/${answerSlip}/file?language=zh`,
    headers: { cookie: await cookieFor(world, resident), 'x-face': 'portal' },
  });
  assert.match(file.rawPayload.toString('latin1'), /\/ByteRange/);
  const { body } = await ask('GET', `/api/papers/${answerSlip}`, { as: resident });
  const verified = await ask('GET', `/api/verify/${body.verify.code}`);
  assert.equal(verified.body.sealed, true);
  const compared = await world.server.inject({
    method: 'POST',
    url: `/api/verify/${body.verify.code}/compare`,
    headers: { 'content-type': 'application/pdf' },
    payload: file.rawPayload,
  });
  assert.deepEqual(compared.json(), { same: true });
  assert.equal((await ask('POST', `/api/papers/${answerSlip}/seal`, { as: 'build-head', body: {} })).status, 409);
});

test('every delivery and every use of the seal stands in the chain', async () => {
  const changes = await world.door.store.query<{ n: number }>(
    '',
    `SELECT count(*)::int AS n FROM event WHERE zone_id = $1 AND stream LIKE 'paper-record:%'`,
    [world.door.store.zone],
  );
  assert.ok((changes[0]?.n ?? 0) >= 10);
});
