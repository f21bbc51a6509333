import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { attachmentLimit } from '../store/attachments.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld({ demonstration: false });
  ask = asker(world);
});
after(() => world.stop());

const asker1 = '13812345678';
const inquiry = { loop: 'inquiry', input: { kind: 'help', question: '路灯坏了' } };
const type = (body: { type?: string } | null) => body?.type?.split(':').at(-1);
const json = { 'content-type': 'application/json' };

test('what is no JSON, or text that nothing can keep, is refused in the reader’s words', async () => {
  const broken = await ask('POST', '/api/cases', { as: asker1, body: '{"loop": "inq', headers: json });
  assert.deepEqual([broken.status, type(broken.body)], [400, 'unreadable']);
  const zero = await ask('POST', '/api/cases', {
    as: asker1,
    body: '{"loop":"inquiry","input":{"kind":"help","question":"a\\u0000b"}}',
    headers: json,
  });
  assert.deepEqual([zero.status, zero.body.fields[0].field], [400, 'input.question']);
  const half = await ask('POST', '/api/cases', {
    as: asker1,
    body: '{"loop":"inquiry","input":{"kind":"help","question":"\\ud83d"}}',
    headers: json,
  });
  assert.equal(half.status, 400);
  const poison = await ask('POST', '/api/cases', {
    as: asker1,
    body: '{"loop":"inquiry","input":{"__proto__":{"x":1}}}',
    headers: json,
  });
  assert.equal(poison.status, 400);
  const form = await ask('POST', '/api/cases', {
    as: asker1,
    body: 'loop=inquiry',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  assert.deepEqual([form.status, type(form.body)], [415, 'not-json']);
  const huge = await ask('POST', '/api/cases', {
    as: asker1,
    body: JSON.stringify({ ...inquiry, input: { question: '长'.repeat(200_000) } }),
    headers: json,
  });
  assert.deepEqual([huge.status, type(huge.body)], [413, 'body-large']);
  const nothing = await ask('POST', '/api/cases', { as: asker1 });
  assert.equal(nothing.status, 400);
});

test('a form that is not filled in rightly names each field in both languages', async () => {
  const bad = { loop: 'inquiry', input: { kind: 'gossip', question: '', subjectUnit: 'nowhere', more: true } };
  const zh = await ask('POST', '/api/cases', { as: asker1, body: bad });
  assert.equal(zh.status, 400);
  assert.deepEqual(zh.body.fields.map(({ field }: { field: string }) => field).toSorted(), [
    'kind',
    'more',
    'question',
    'subjectUnit',
  ]);
  assert.equal(zh.headers['content-type'], 'application/problem+json; charset=utf-8');
  const en = await ask('POST', '/api/cases', { as: asker1, body: bad, language: 'en' });
  assert.match(en.body.title, /Something needs/);
  assert.equal(en.headers['content-language'], 'en');
  const outer = await ask('POST', '/api/cases', { as: asker1, body: { loop: 7, input: [], surplus: 1 } });
  assert.deepEqual(outer.body.fields.map(({ field }: { field: string }) => field).toSorted(), [
    'input',
    'loop',
    'surplus',
  ]);
  const noItem = await ask('POST', '/api/cases', { as: asker1, body: { loop: 'approval', input: { files: {} } } });
  assert.deepEqual([noItem.status, noItem.body.fields[0].field], [400, 'item']);
  const stranger = await ask('POST', '/api/cases', {
    as: asker1,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: ['f-not-mine'] } } },
  });
  assert.deepEqual([stranger.status, stranger.body.fields[0].field], [400, 'files.plan']);
});

test('a file that is empty, cut off, too large or of no kind we take is refused, each in its own words', async () => {
  const octets = { 'content-type': 'application/octet-stream' };
  const send = (body: Buffer, declared = {}) =>
    ask('POST', '/api/attachments?name=x.pdf', { as: asker1, body, headers: { ...octets, ...declared } });
  assert.deepEqual(type((await send(Buffer.alloc(0))).body), 'file-broken');
  assert.deepEqual(type((await send(Buffer.from('MZ this is a program'))).body), 'file-kind');
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
  assert.deepEqual(type((await send(heic)).body), 'file-phone-picture');
  assert.deepEqual(type((await send(Buffer.from('%PDF-1.4 cut off'))).body), 'file-broken');
  assert.deepEqual(
    type((await send(Buffer.from('%PDF-'), { 'content-length': String(attachmentLimit + 1) })).body),
    'too-large',
  );
  assert.equal(
    (await ask('POST', '/api/attachments', { as: asker1, body: Buffer.from('x'), headers: octets })).status,
    400,
  );
  assert.equal((await ask('GET', '/api/attachments/..%2f..%2fetc', { as: asker1 })).status, 404);
});

test('a write from another site is not taken', async () => {
  const foreign = await ask('POST', '/api/cases', {
    as: asker1,
    body: inquiry,
    headers: { origin: 'https://evil.example' },
  });
  assert.deepEqual([foreign.status, type(foreign.body)], [403, 'foreign-origin']);
  const opaque = await ask('POST', '/api/cases', { as: asker1, body: inquiry, headers: { origin: 'null' } });
  assert.equal(opaque.status, 403);
  const own = await ask('POST', '/api/cases', {
    as: asker1,
    body: inquiry,
    headers: { origin: 'http://localhost', host: 'localhost' },
  });
  assert.equal(own.status, 201);
});

test('an unknown page is a problem for a program and a page for a person, in their language', async () => {
  const program = await ask('GET', '/api/nothing');
  assert.deepEqual([program.status, type(program.body)], [404, 'not-found']);
  const page = await ask('GET', '/nothing', { language: 'en', headers: { accept: 'text/html' } });
  assert.equal(page.status, 404);
  assert.match(page.text, /<html lang="en">.*Not found/s);
  for (const odd of [
    '/api/cases/%00',
    '/api/cases/%ff',
    '/api/cases/%',
    `/api/cases/${'x'.repeat(500)}`,
    '/api/registers/__proto__',
    '/api/papers/a.b.c',
    '/api/items/%20',
  ])
    assert.ok([400, 404, 414].includes((await ask('GET', odd, { as: asker1 })).status), odd);
  for (const odd of [
    'after=%00',
    'after=x',
    'after=WyJcdTAwMDAiLCJ4Il0',
    'scope=all',
    'scope=x',
    'ended=2',
    'q=a&q=b',
    `q=${'x'.repeat(101)}`,
  ])
    assert.ok([400, 403, 404].includes((await ask('GET', `/api/cases?${odd}`, { as: asker1 })).status), odd);
});

test('malformed values of every kind never bring the server down', async () => {
  const odd: readonly unknown[] = [
    null,
    0,
    '',
    'x',
    [],
    [null],
    {},
    { act: null },
    { act: 'take' },
    { act: 'take', input: null },
    { act: 'take', input: [] },
    { act: 'offer', input: { files: { constructor: ['x'] } } },
    { act: '../x', input: {} },
    { act: 'constructor', input: {} },
    { act: 'ask', input: {} },
    { act: 'undo', input: { x: 1 } },
    { act: 'put-right', input: {} },
    { act: 'offer', input: { unit: { $ne: 1 }, reason: ['x'] } },
    { act: 'offer', input: { unit: 'hall', reason: '转给自己' } },
    { act: 'rule', input: { unit: 'x'.repeat(99) } },
  ];
  const { body: opened } = await ask('POST', '/api/cases', { as: asker1, body: inquiry });
  for (const as of [asker1, 'hall-clerk', 'water-clerk', 'party-supervisor'])
    for (const body of odd) {
      const answer = await ask('POST', `/api/cases/${opened.id}/acts`, {
        as,
        version: 1,
        body: JSON.stringify(body),
        headers: json,
      });
      assert.ok(
        answer.status >= 400 && answer.status < 500,
        `${as} ${JSON.stringify(body)}: ${answer.status} ${answer.text}`,
      );
      assert.ok(answer.body.detail.length > 5);
    }
  for (const body of odd.map((value) => JSON.stringify(value)))
    for (const path of ['/api/cases', '/api/sessions', '/api/codes', '/api/administrator']) {
      const answer = await ask('POST', path, { as: asker1, body, headers: json });
      assert.ok(answer.status >= 400 && answer.status < 500, `${path} ${body}: ${answer.status} ${answer.text}`);
    }
});

test('nothing that was said, and nobody’s number, is in the log', async () => {
  world.server.log.error({ note: '申请人 13812345678，证件 370829199001010014' }, 'trial');
  await ask('GET', '/api/codes?phone=13812345678');
  const written = world.logged.join('');
  assert.match(written, /138\*\*\*\*5678/);
  assert.doesNotMatch(written, /13812345678|370829199001010014|路灯|jx_portal|jx_desk/);
});
