import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const builder = '13812345678';
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a question is asked from a phone, offered, taken, answered and called back', async () => {
  const input = { kind: 'help', question: '小区门口的路灯坏了三天，晚上孩子放学看不见路。' };
  const opened = await ask('POST', '/api/cases', { as: builder, body: { loop: 'inquiry', input } });
  assert.equal(opened.status, 201, opened.text);
  assert.equal(opened.headers['etag'], `"${opened.body.version}"`);
  assert.equal(opened.body.firstAsked.unit, 'hall');
  const path = `/api/cases/${opened.body.id}`;
  assert.equal((await ask('GET', path, { as: '13900000000' })).status, 404);
  const offered = await ask('POST', `${path}/acts`, {
    as: 'hall-clerk',
    version: opened.body.version,
    body: { act: 'offer', input: { unit: 'build', reason: '路灯由建设局管护' } },
  });
  assert.equal(offered.status, 200, offered.text);
  const duties = await ask('GET', '/api/duties', { as: 'build-contact' });
  assert.equal(duties.body.lines[0]?.offer?.to.unit, 'build');
  const taken = await ask('POST', `${path}/acts`, {
    as: 'build-contact',
    version: offered.body.version,
    body: { act: 'take', input: {} },
  });
  assert.equal(taken.body.holder.unit, 'build', taken.text);
  const reply = { answer: '路灯已于今天下午修好。', reason: '线路老化', basis: ['own:建设局公布的路灯管护职责'] };
  const replied = await ask('POST', `${path}/acts`, {
    as: 'build-contact',
    version: taken.body.version,
    body: { act: 'reply', input: reply },
  });
  assert.equal(replied.body?.state, 'replied', replied.text);
  assert.equal(replied.body.undo?.act, 'reply');
  const held = await ask('GET', path, { as: builder });
  assert.equal(held.body.state, 'handling', 'what is still held back is not out');
  assert.equal((await ask('GET', '/api/cases?scope=mine', { as: builder })).body.lines[0].state, 'handling');
  world.at('2026-11-23T09:45:00');
  const out = await ask('GET', path, { as: builder });
  assert.equal(out.body.state, 'replied');
  assert.equal(out.body.timeline[0].person, null);
  const paper = out.body.timeline[0].papers[0];
  const document = await ask('GET', `/api/papers/${paper.id}`, { as: builder });
  assert.equal(document.status, 200, document.text);
  assert.ok(document.body.title.length > 1);
  const called = await ask('POST', `${path}/acts`, {
    as: 'hall-office',
    version: replied.body.version,
    body: { act: 'call-back', input: { solved: true, satisfied: '5', method: 'telephone' } },
  });
  assert.equal(called.body?.ending, 'solved', called.text);
  world.at('2026-11-23T10:00:00');
  const rights = await ask('GET', '/api/rights', { as: builder });
  assert.equal(rights.body.length, 1, rights.text);
  const rating = {
    loop: 'review',
    right: rights.body[0].id,
    input: { level: '1', tags: [], text: '等得太久', callable: false },
  };
  assert.equal((await ask('POST', '/api/cases', { as: '13900000000', body: rating })).status, 404);
  const rated = await ask('POST', '/api/cases', { as: builder, body: rating });
  assert.equal(rated.status, 201, rated.text);
  assert.equal((await ask('POST', '/api/cases', { as: builder, body: rating })).status, 409);
});

test('an application with a file is told what is missing once, and never again', async () => {
  world.at('2026-11-23T10:00:00');
  const upload = await ask('POST', '/api/attachments?name=%E6%96%BD%E5%B7%A5%E5%9B%BE.pdf', {
    as: builder,
    body: pdf,
    headers: { 'content-type': 'application/octet-stream' },
  });
  assert.equal(upload.status, 201, upload.text);
  const opened = await ask('POST', '/api/cases', {
    as: builder,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: [upload.body.id] } } },
  });
  assert.equal(opened.status, 201, opened.text);
  const path = `/api/cases/${opened.body.id}`;
  const file = opened.body.materials[0].files[0];
  assert.equal(file.name, '施工图.pdf');
  assert.equal((await ask('GET', `/api/attachments/${file.id}`, { as: 'build-reviewer' })).status, 200);
  assert.equal((await ask('GET', `/api/attachments/${file.id}`, { as: 'water-clerk' })).status, 404);
  const early = await ask('POST', `${path}/acts`, {
    as: 'build-reviewer',
    version: opened.body.version,
    body: { act: 'grant', input: {} },
  });
  assert.equal(early.status, 409, early.text);
  assert.ok(early.body.refusal.possible.length > 0);
  assert.match(early.body.detail, /现在可以办/);
  const notice = {
    reason: '缺少施工合同',
    basis: ['AL32-1-4'],
    checklist: [
      { material: 'plan', answer: 'ok' },
      { material: 'contract', answer: 'missing', defect: '没有提交', remedy: '上传盖章的合同' },
    ],
  };
  const told = await ask('POST', `${path}/acts`, {
    as: 'build-reviewer',
    version: opened.body.version,
    body: { act: 'notify', input: notice },
  });
  assert.equal(told.body?.state, 'correcting', told.text);
  assert.equal(told.body.acts.length > 0, true);
  const again = await ask('POST', `${path}/acts`, {
    as: 'build-reviewer',
    version: told.body.version,
    body: { act: 'notify', input: notice },
  });
  assert.equal(again.status, 409);
  const undo = await ask('POST', `${path}/acts`, {
    as: 'build-reviewer',
    version: told.body.version,
    body: { act: 'undo', input: {} },
  });
  assert.equal(undo.body?.state, 'received', undo.text);
});
