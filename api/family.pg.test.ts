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
const complete = [
  { material: 'plan', answer: 'ok' },
  { material: 'contract', answer: 'ok' },
];
const act = (id: string, version: number, as: string, name: string, input: object) =>
  ask('POST', `/api/cases/${id}/acts`, { as, version, body: { act: name, input } });

const underReview = async () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n');
  const upload = { as: builder, body: pdf, headers: { 'content-type': 'application/octet-stream' } };
  const file = (await ask('POST', '/api/attachments?name=plan.pdf', upload)).body.id;
  const body = { loop: 'approval', item: 'construction-permit', input: { files: { plan: [file], contract: [file] } } };
  const opened = await ask('POST', '/api/cases', { as: builder, body });
  const accepted = await act(opened.body.id, 1, 'build-reviewer', 'accept', { checklist: complete });
  assert.equal(accepted.body?.state, 'reviewing', accepted.text);
  return accepted.body;
};

test('an opinion is asked, seen whole by who gives it, given, and heard by the case that asked', async () => {
  const { id, version } = await underReview();
  const input = { unit: 'water', reason: '涉及供水管线' };
  const asked = await act(id, version, 'build-reviewer', 'ask-opinion', input);
  const part = asked.body?.children[0];
  assert.deepEqual([part?.loop, part?.outcome], ['opinion', 'open'], asked.text);
  const duties = await ask('GET', '/api/duties', { as: 'water-reviewer' });
  const mine = duties.body.lines.find((line: { id: string }) => line.id === part.case);
  assert.ok(mine, duties.text);
  const whole = await ask('GET', `/api/cases/${id}`, { as: 'water-reviewer' });
  assert.equal(whole.status, 200);
  assert.deepEqual([whole.body.acts, whole.body.materials[0].files.length], [[], 1]);
  assert.equal(
    (await ask('GET', `/api/attachments/${whole.body.materials[0].files[0].id}`, { as: 'water-reviewer' })).status,
    200,
  );
  assert.equal((await ask('GET', `/api/cases/${part.case}`, { as: builder })).status, 404);
  assert.equal((await ask('GET', `/api/cases/${id}`, { as: 'party-leader' })).status, 404);
  const opinion = { opinion: 'agree', reason: '不影响管线', basis: ['own:水务局管线保护职责'] };
  const given = await act(part.case, mine.version, 'water-reviewer', 'give', opinion);
  assert.equal(given.status, 200, given.text);
  assert.ok(given.body.ending);
  assert.equal(given.body.parent, id);
  const heard = await ask('GET', `/api/cases/${id}`, { as: 'build-reviewer' });
  assert.deepEqual([heard.body.children[0].outcome, heard.body.timeline[0].by], ['heard', 'child']);
});

test('a case that ends calls back what it had asked of others', async () => {
  const { id, version } = await underReview();
  const asked = await act(id, version, 'build-reviewer', 'ask-opinion', { unit: 'water', reason: '涉及供水管线' });
  const part = asked.body.children[0].case;
  const withdrawn = await act(id, asked.body.version, builder, 'withdraw', {});
  assert.equal(withdrawn.body?.ending, 'withdrawn', withdrawn.text);
  const seen = await ask('GET', `/api/cases/${part}`, { as: 'water-reviewer' });
  assert.equal(seen.body.state, null);
  assert.equal(seen.body.timeline[0].by, 'parent');
});

test('an opinion cannot be asked of a unit that is not there', async () => {
  const { id, version } = await underReview();
  const unknown = await act(id, version, 'build-reviewer', 'ask-opinion', { unit: 'nowhere', reason: '不知道问谁' });
  assert.deepEqual([unknown.status, unknown.body.fields[0].field], [400, 'unit']);
});
