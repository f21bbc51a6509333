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

const files = async (as: string) => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n');
  const upload = { as, body: pdf, headers: { 'content-type': 'application/octet-stream' } };
  const { id } = (await ask('POST', '/api/attachments?name=plan.pdf', upload)).body;
  return { plan: [id], contract: [id] };
};
const open = async (as: string, loop: string, key?: string) =>
  ask('POST', '/api/cases', {
    as,
    ...(key === undefined ? {} : { key }),
    body: { loop, item: 'construction-permit', input: { files: await files(as) } },
  });

test('whoever files is received at once, and the pre-review ends in the same transaction', async () => {
  const builder = '13812345671';
  const looked = await open(builder, 'pre-review');
  assert.equal(looked.body?.state, 'looking', looked.text);
  const filed = await open(builder, 'approval');
  assert.equal(filed.body?.state, 'received', filed.text);
  assert.equal(filed.body.facts.receivedOn, '2026-11-23');
  assert.ok(filed.body.clocks.some(({ clock }: { clock: string }) => clock === 'notice'));
  const ended = await ask('GET', `/api/cases/${looked.body.id}`, { as: builder });
  assert.deepEqual([ended.body.ending, ended.body.facts.filedOn], ['filed', '2026-11-23']);
  // What was received already is not looked at beforehand.
  const again = await open(builder, 'pre-review');
  assert.equal(again.status, 409, again.text);
  assert.match(again.body.detail ?? again.text, /已经收件/);
});

test('an application about another item, or of another person, leaves a pre-review as it is', async () => {
  const first = await open('13812345672', 'pre-review');
  await open('13812345673', 'approval');
  const still = await ask('GET', `/api/cases/${first.body.id}`, { as: '13812345672' });
  assert.equal(still.body.state, 'looking');
});

test('a filing that is refused ends nothing', async () => {
  const builder = '13812345674';
  const first = await open(builder, 'pre-review');
  const refused = await open(builder, 'filing');
  assert.ok(refused.status >= 400, refused.text);
  const still = await ask('GET', `/api/cases/${first.body.id}`, { as: builder });
  assert.equal(still.body.state, 'looking');
});

test('whoever is helped is told who helps, by name; no other person of the staff is named to him', async () => {
  const builder = '13812345675';
  const body = { loop: 'assist', item: 'construction-permit', input: { kind: 'help', need: '不知道先办哪一步' } };
  const asked = await ask('POST', '/api/cases', { as: builder, body });
  assert.equal(asked.body?.state, 'requested', asked.text);
  const taken = await ask('POST', `/api/cases/${asked.body.id}/acts`, {
    as: 'hall-clerk',
    version: 1,
    body: { act: 'take-on', input: {} },
  });
  assert.equal(taken.body?.state, 'assigned', taken.text);
  const seen = await ask('GET', `/api/cases/${asked.body.id}`, { as: builder });
  assert.equal(typeof seen.body.seats.agent.person.name, 'string');
  assert.equal(seen.body.seats.first.person, null);
  assert.equal(seen.body.holderPerson, null);
});
