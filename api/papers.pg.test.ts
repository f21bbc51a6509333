import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { partyOfPhone } from '../store/party.ts';
import { readPdf } from './document/example/read-pdf.ts';
import { asker } from './example/ask.ts';
import { cookieFor, makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
let id = '';
let paper = '';
let code = '';
const resident = '13812345678';
const stranger = '13900000000';

const file = async (name: string, as: string | null, language = 'zh') => {
  const who = as === null ? {} : { cookie: await cookieFor(world, as), 'x-face': /^\d+$/.test(as) ? 'portal' : 'desk' };
  const answer = await world.server.inject({ url: `/api/papers/${name}/file?language=${language}`, headers: who });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const body = { loop: 'inquiry', input: { kind: 'help', question: '𠮷祥巷的路灯坏了，请联系13812345678' } };
  await partyOfPhone(world.door.store, resident, '𠮷䶮㐂');
  const opened = await ask('POST', '/api/cases', { as: resident, body });
  ({ id } = opened.body);
  paper = opened.body.timeline[0].papers[0].id;
});
after(() => world.stop());

test('a paper has a code, and its page and its file say the same', async () => {
  const { body } = await ask('GET', `/api/papers/${paper}`, { as: resident });
  code = body.verify.code;
  assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  const { status, headers, bytes } = await file(paper, resident);
  assert.equal(status, 200);
  assert.match(String(headers['content-type']), /pdf/);
  const read = readPdf(bytes);
  const text = read.text.replaceAll(' ', '');
  for (const said of [body.title, body.number, body.mark, code, '𠮷祥巷', '𠮷䶮㐂：'])
    assert.ok(text.includes(String(said).replaceAll(' ', '')), String(said));
  assert.equal(read.boxes, 0);
});

test('a file that went out is given again byte for byte, also when it was lost on the disk', async () => {
  const first = await file(paper, resident);
  assert.deepEqual((await file(paper, resident)).bytes, first.bytes);
  assert.deepEqual((await file(paper, 'hall-clerk')).bytes, first.bytes);
});

test('whoever a paper is not for is told that there is none', async () => {
  assert.equal((await file(paper, stranger)).status, 404);
  assert.equal((await file(paper, 'water-contact')).status, 404);
  assert.equal((await file(paper, null)).status, 401);
  for (const name of ['x', `${id}.99.receipt`, `${id}.1.no-such`, `${id}.1.toString`, `a.1.b`, '%F0%9F%98%80'])
    assert.equal((await file(name, resident)).status, 404, name);
});

test('at the desk a telephone on the page is masked; whoever takes the file is recorded', async () => {
  const { text } = await ask('GET', `/api/papers/${paper}`, { as: 'hall-clerk' });
  assert.doesNotMatch(text, /13812345678/);
  const rows = await world.door.store.query<{ person: string; purpose: string }>(
    '',
    `SELECT person, purpose FROM look WHERE zone_id = $1 AND field LIKE 'paper:%'`,
    [world.door.store.zone],
  );
  assert.deepEqual(rows, [{ person: 'hall-clerk', purpose: 'print' }]);
});

test('anybody with the code is told whether it is genuine, by whom and when, and nothing of what it is about', async () => {
  for (const said of [code, code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('0', 'o')]) {
    const { status, body, text } = await ask('GET', `/api/verify/${encodeURIComponent(said)}`);
    assert.equal(status, 200, said);
    assert.deepEqual([body.state, body.sample, body.on, body.replacedOn], ['in-force', true, '2026-11-23', null]);
    assert.equal(body.unit.name, '行政审批服务局');
    assert.deepEqual(Object.keys(body).toSorted(), ['code', 'on', 'replacedOn', 'sample', 'sealed', 'state', 'unit']);
    assert.doesNotMatch(text, /路灯|1381|𠮷|ledger/);
  }
});

test('a code that is none is answered in words', async () => {
  for (const said of ['0000-0000-0000-0000', 'x', '😀', '<b>', "'; --", 'A'.repeat(60)]) {
    const { status, body } = await ask('GET', `/api/verify/${encodeURIComponent(said)}`);
    assert.equal(status, 404, said);
    assert.ok(body.detail.length > 10);
  }
  assert.equal((await ask('GET', `/api/verify/${'A'.repeat(61)}`)).status, 400);
});

test('a file can be held against the one that went out', async () => {
  const { bytes } = await file(paper, resident);
  const compare = async (payload: Buffer) =>
    (
      await world.server.inject({
        method: 'POST',
        url: `/api/verify/${code}/compare`,
        headers: { 'content-type': 'application/pdf' },
        payload,
      })
    ).json();
  assert.deepEqual(await compare(bytes), { same: true });
  const changed = Buffer.from(bytes);
  changed[500] = (changed[500] ?? 0) ^ 1;
  assert.deepEqual(await compare(changed), { same: false });
  assert.deepEqual(await compare(Buffer.alloc(0)), { same: false });
});

test('what is still held back can be previewed at the desk, says so, and has no code', async () => {
  const { body } = await ask('GET', `/api/cases/${id}`, { as: 'hall-clerk' });
  const done = await ask('POST', `/api/cases/${id}/acts`, {
    as: 'hall-clerk',
    version: body.version,
    body: { act: 'answer-on-spot', input: { answer: '已修好。' } },
  });
  assert.equal(done.status, 200, done.text);
  const held = done.body.timeline[0].papers[0].id;
  const seen = await ask('GET', `/api/papers/${held}`, { as: 'hall-clerk' });
  assert.deepEqual([seen.body.verify, seen.body.mark], [null, '预览 未发出']);
  assert.ok(readPdf((await file(held, 'hall-clerk')).bytes).text.includes('未发出'));
  assert.equal((await file(held, resident)).status, 404);
});

test('what an act would say can be read beforehand; nothing is written, and what would be refused is', async () => {
  const body = { loop: 'inquiry', input: { kind: 'help', question: '公交站牌倒了' } };
  const opened = await ask('POST', '/api/cases', { as: resident, body });
  const path = `/api/cases/${opened.body.id}`;
  const preview = (act: string, input: object, as = 'hall-clerk') =>
    ask('POST', `${path}/acts/preview`, { as, body: { act, input } });
  const { status, body: papers, text } = await preview('answer-on-spot', { answer: '站牌明天扶正。' });
  assert.equal(status, 200, text);
  assert.equal(papers.length, 1);
  assert.deepEqual([papers[0].mark, papers[0].verify], ['预览 未发出', null]);
  assert.match(text, /站牌明天扶正/);
  assert.equal((await ask('GET', path, { as: 'hall-clerk' })).body.version, opened.body.version);
  assert.equal((await preview('reply', { answer: '好。' })).status, 409);
  assert.equal((await preview('answer-on-spot', { answer: 7 })).status, 400);
  assert.equal((await preview('constructor', {})).status, 409);
  assert.equal((await preview('answer-on-spot', { answer: '好。' }, 'water-contact')).status, 404);
  assert.equal((await preview('answer-on-spot', { answer: '好。' }, resident)).status, 403);
});

test('several papers are printed into one file, in the order they were named', async () => {
  const view = (await ask('GET', `/api/cases/${id}`, { as: 'hall-clerk' })).body;
  const papers = view.timeline.flatMap((event: { papers: { id: string }[] }) => event.papers.map((one) => one.id));
  const answer = await world.server.inject({
    method: 'POST',
    url: '/api/papers/print',
    headers: { cookie: await cookieFor(world, 'hall-clerk'), 'x-face': 'desk', 'idempotency-key': 'print' },
    payload: { papers },
  });
  assert.equal(answer.statusCode, 200, answer.body);
  const { text } = readPdf(answer.rawPayload);
  assert.ok(papers.length >= 2);
  assert.equal(text.split('—1/').length + text.split('— 1 / ').length - 2, papers.length);
  const bad = async (named: unknown) =>
    (await ask('POST', '/api/papers/print', { as: 'hall-clerk', body: { papers: named } })).status;
  assert.equal(await bad([]), 400);
  assert.equal(await bad(Array.from({ length: 101 }, (_, at) => String(at))), 400);
  assert.equal(await bad([`${id}.99.reply`]), 404);
});
