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
