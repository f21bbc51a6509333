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
const stranger = '13912345678';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const wanted = '/api/papers-here?item=construction-permit&material=plan';
const send = async () =>
  (
    await ask('POST', '/api/attachments?name=plan.pdf', {
      as: resident,
      body: pdf,
      headers: { 'content-type': 'application/octet-stream' },
    })
  ).body.id;
const apply = (file: string) =>
  ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'approval', item: 'construction-permit', input: { files: { plan: [file] } } },
  });
const use = (file: string, as = resident, material = 'plan') =>
  ask('POST', '/api/papers-here/uses', { as, body: { item: 'construction-permit', material, file } });

test('what was handed in before is offered after consent, taken over with its trace, and handed in without being sent', async () => {
  const first = await send();
  assert.equal((await apply(first)).status, 201);
  const offered = (await ask('GET', wanted, { as: resident })).body;
  assert.deepEqual(offered, { count: 1, consent: null, papers: [] }, 'without consent only that there is something');
  assert.equal((await use(first)).body.type, 'urn:jingxin:problem:consent-needed');
  assert.equal((await ask('PUT', '/api/papers-here/consent', { as: resident, body: {} })).status, 200);
  const { body } = await ask('GET', wanted, { as: resident });
  assert.deepEqual([body.papers.length, body.papers[0].file, body.papers[0].name], [1, first, 'plan.pdf']);
  const taken = await use(first);
  assert.equal(taken.status, 201, taken.text);
  assert.notEqual(taken.body.id, first);
  assert.equal((await apply(taken.body.id)).status, 201);
  const rows = await world.door.store.query(
    'reused',
    'SELECT item, material, from_attachment FROM reuse WHERE zone_id = $1',
    [world.door.store.zone],
  );
  assert.deepEqual(rows, [{ item: 'construction-permit', material: 'plan', from_attachment: first }]);
});

test('nobody else is offered it, and it goes into no other material', async () => {
  const { body } = await ask('GET', wanted, { as: resident });
  const { file } = body.papers[0];
  await ask('PUT', '/api/papers-here/consent', { as: stranger, body: {} });
  assert.deepEqual((await ask('GET', wanted, { as: stranger })).body.papers, []);
  assert.equal((await use(file, stranger)).status, 404);
  assert.equal((await use(file, resident, 'contract')).status, 404);
  assert.equal((await use(file, resident, 'nothing')).status, 404);
});

test('consent that is withdrawn is honoured at once: nothing is offered, and what was not handed in is gone', async () => {
  const { body } = await ask('GET', wanted, { as: resident });
  const taken = await use(body.papers[0].file);
  assert.equal((await ask('DELETE', '/api/papers-here/consent', { as: resident })).status, 204);
  const later = (await ask('GET', wanted, { as: resident })).body;
  assert.deepEqual([later.consent, later.papers], [null, []]);
  assert.equal((await ask('GET', `/api/attachments/${taken.body.id}`, { as: resident })).status, 404);
  assert.equal((await apply(taken.body.id)).status, 400);
  assert.equal((await use(body.papers[0].file)).status, 409);
});
