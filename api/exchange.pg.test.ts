import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { asker } from './example/ask.ts';
import { bundles } from './example/bundle.ts';
import { items } from './example/zone.ts';
import { makeWorld, type World } from './example/world.ts';

const [building = {}] = items;
const [plan = {}, contract = {}] = building['materials'] as readonly JsonObject[];
/** Something may follow later; something is granted on a promise. */
const warehouse = { ...building, key: 'warehouse-permit', materials: [plan, { ...contract, major: false }] };
const workshop = { ...building, key: 'workshop-permit', onPromise: true, publicSafety: false };

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld({ further: [bundles], furtherItems: [warehouse, workshop] });
  ask = asker(world);
});
after(() => world.stop());

const resident = '13812345678';
const lines = async (query = '') => {
  const answer = await ask('GET', `/api/exchange/states${query}`, { as: 'hall-sysadmin' });
  assert.equal(answer.status, 200, answer.text);
  const told = answer.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { caseNo: string; state: number; seq: number; position: number });
  return { told, next: String(answer.headers['x-next']) };
};

test('a provincial platform is told the states of an approval in their order, goes on where it stopped, and learns no name', async () => {
  const opened = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'approval', item: 'construction-permit', input: { files: {}, purpose: '建厂房' } },
  });
  assert.equal(opened.status, 201, opened.text);
  const first = await lines();
  assert.deepEqual(
    first.told.map(({ state }) => state),
    [1],
  );
  const checklist = ['plan', 'contract'].map((material) => ({ material, answer: 'ok' }));
  const path = `/api/cases/${opened.body.id}/acts`;
  const accepted = await ask('POST', path, {
    as: 'build-reviewer',
    version: 1,
    body: { act: 'accept', input: { checklist } },
  });
  assert.equal(accepted.status, 200, accepted.text);
  const withdrawn = await ask('POST', path, {
    as: resident,
    version: accepted.body.version,
    body: { act: 'withdraw', input: {} },
  });
  assert.equal(withdrawn.status, 200, withdrawn.text);
  const more = await lines(`?after=${first.next}`);
  assert.deepEqual(
    more.told.map(({ state }) => state),
    [3, 8, 14],
  );
  assert.ok(more.told.every(({ caseNo }) => caseNo === opened.body.number));
  assert.deepEqual((await lines(`?after=${more.next}`)).told, []);
  const { text } = await ask('GET', '/api/exchange/states', { as: 'hall-sysadmin' });
  assert.doesNotMatch(text, /138|建厂房|party/, 'nothing that people wrote or are');
  assert.match(text, /"projectType"/);
});

test('what was undone within its minute is told to nobody outside', async () => {
  const start = (await lines()).next;
  const opened = await ask('POST', '/api/cases', {
    as: '13900001111',
    body: { loop: 'approval', item: 'construction-permit', input: { files: {}, purpose: '扩建' } },
  });
  const path = `/api/cases/${opened.body.id}/acts`;
  const refused = await ask('POST', path, {
    as: 'build-reviewer',
    version: 1,
    body: { act: 'refuse-not-required', input: { reason: '不需要', basis: ['AL38-1'] } },
  });
  assert.equal(refused.status, 200, refused.text);
  const undone = await ask('POST', path, {
    as: 'build-reviewer',
    version: refused.body.version,
    body: { act: 'undo', input: {} },
  });
  assert.equal(undone.status, 200, undone.text);
  assert.deepEqual(
    (await lines(`?after=${start}`)).told.map(({ state }) => state),
    [1],
  );
});

const grounds = { reason: '经审查', basis: ['AL38-1'] };
const act = async (as: string, id: string, name: string, input: object) => {
  const { version } = (await ask('GET', `/api/cases/${id}`, { as })).body;
  const done = await ask('POST', `/api/cases/${id}/acts`, { as, version, body: { act: name, input } });
  assert.equal(done.status, 200, done.text);
  return done.body;
};
const told = async (start: string) =>
  (await lines(`?after=${start}`)).told.map(({ caseNo, state }) => [caseNo, state] as const);
const found = async (loop: string, as: string) =>
  (await ask('GET', `/api/cases?loop=${loop}`, { as })).body.lines[0].id as string;
const upload = async (as: string) => {
  const body = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n');
  const headers = { 'content-type': 'application/octet-stream' };
  return (await ask('POST', '/api/attachments?name=a.pdf', { as, body, headers })).body.id as string;
};
const opened = async (as: string, body: object) => {
  const answer = await ask('POST', '/api/cases', { as, body });
  assert.equal(answer.status, 201, answer.text);
  return answer.body as { id: string; number: string };
};

test('what was granted after its gaps were filled is told as 12, by the number of its case', async () => {
  const start = (await lines()).next;
  const permit = await opened('13900002222', {
    loop: 'approval',
    item: 'warehouse-permit',
    input: { files: {}, purpose: '仓库' },
  });
  await act('13900002222', permit.id, 'pledge', { pledge: true, pledged: '施工合同五日内补齐' });
  const checklist = [
    { material: 'plan', answer: 'ok' },
    { material: 'contract', answer: 'missing', defect: '未提交', remedy: '五日内提交' },
  ];
  await act('build-reviewer', permit.id, 'accept-with-gaps', { ...grounds, checklist });
  const file = await upload('13900002222');
  await act('13900002222', permit.id, 'supply', { files: { contract: [file] } });
  await act('build-reviewer', permit.id, 'forward', { proposal: 'grant' });
  await act('build-head', permit.id, 'grant', grounds);
  assert.deepEqual(
    await told(start),
    [1, 3, 8, 12].map((state) => [permit.number, state]),
  );
});

test('what was granted on a promise and revoked is told as 15 under the number of the approval, not of the cases after it', async () => {
  const start = (await lines()).next;
  const phone = '13900003333';
  const permit = await opened(phone, {
    loop: 'approval',
    item: 'workshop-permit',
    input: { files: {}, purpose: '厂房' },
  });
  await act(phone, permit.id, 'promise', { promise: true });
  await act('build-head', permit.id, 'grant-on-promise', grounds);
  const verification = await found('verification', 'build-reviewer');
  await act('build-reviewer', verification, 'find-broken', { ...grounds, findings: '承诺不实' });
  const revocation = await found('revocation', 'build-reviewer');
  await act('build-reviewer', revocation, 'propose', { ...grounds, cause: 'conditions-not-met' });
  await act(phone, revocation, 'state-the-case', { statement: '没有意见' });
  await act('build-head', revocation, 'revoke', grounds);
  assert.deepEqual(
    await told(start),
    [1, 3, 8, 11, 15].map((state) => [permit.number, state]),
  );
});

test('an approval that another case opened is told under its own number', async () => {
  const start = (await lines()).next;
  const phone = '13900004444';
  const whole = await opened(phone, { loop: 'bundle', input: {} });
  await act(phone, whole.id, 'apply', { item: 'construction-permit' });
  const { lines: mine } = (await ask('GET', '/api/cases?loop=approval', { as: phone })).body;
  assert.deepEqual(await told(start), [[mine[0].number, 1]]);
  assert.notEqual(mine[0].number, whole.number);
});
