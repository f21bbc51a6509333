import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { looksAt } from '../store/look.ts';
import { partyOfPhone } from '../store/party.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const phone = '13812345678';
const name = '王小明';
const item = 'construction-permit';
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const look = (as: string, whom = { name, phone }) =>
  ask('POST', '/api/papers-at-counter', { as, body: { ...whom, item, material: 'plan' } });
const agree = (agrees: boolean, as = 'hall-clerk') =>
  ask('PUT', '/api/papers-at-counter/consent', { as, body: { name, phone, item, agrees } });
const take = (file: string) =>
  ask('POST', '/api/papers-at-counter/uses', { as: 'hall-clerk', body: { name, phone, item, material: 'plan', file } });
const open = (as: string, file: string, onBehalf: object) =>
  ask('POST', '/api/cases', { as, body: { loop: 'approval', item, ...onBehalf, input: { files: { plan: [file] } } } });

test('at the counter a paper is listed once the person agrees, with who was told; each look is kept with what it was for', async () => {
  const { body: sent } = await ask('POST', '/api/attachments?name=plan.pdf', {
    as: phone,
    body: pdf,
    headers: { 'content-type': 'application/octet-stream' },
  });
  assert.equal((await open(phone, sent.id, { name })).status, 201);
  assert.deepEqual((await look('hall-clerk')).body, { count: 1, consent: null, papers: [] });
  assert.equal((await take(sent.id)).body.type, 'urn:jingxin:problem:consent-needed');
  const { store } = world.door;
  const { party } = await partyOfPhone(store, phone);
  assert.deepEqual(await looksAt(store, `party:${party}`), [], 'nothing was seen yet');
  assert.equal((await agree(true)).status, 200);
  const listed = (await look('hall-clerk')).body;
  assert.deepEqual([listed.papers.length, listed.papers[0].file], [1, sent.id]);
  const taken = await take(sent.id);
  assert.equal(taken.status, 201, taken.text);
  const opened = await open('hall-clerk', taken.body.id, { onBehalf: { name, phone } });
  assert.equal(opened.status, 201, opened.text);
  const looks = await looksAt(store, `party:${party}`);
  assert.deepEqual(
    looks.map(({ person, field, purpose }) => [person, field.split(':')[1], purpose]),
    [
      ['hall-clerk', 'plan', `application:${item}`],
      ['hall-clerk', 'plan', `application:${item}`],
    ],
  );
  const kept = await store.query<{ taken_by: string }>(
    'consents',
    'SELECT taken_by FROM reuse_consent WHERE zone_id = $1',
    [store.zone],
  );
  assert.deepEqual(kept, [{ taken_by: 'hall-clerk' }]);
});

test('another name, another telephone and whoever could not open the case find nothing', async () => {
  assert.equal((await look('hall-clerk', { name: '李小红', phone })).body.count, 0);
  assert.equal((await look('hall-clerk', { name, phone: '13912345678' })).body.count, 0);
  for (const as of ['build-clerk', 'hall-contact', 'party-leader']) assert.equal((await look(as)).status, 403, as);
});

test('consent that is withdrawn at the counter is honoured at once', async () => {
  const { body } = await look('hall-clerk');
  const taken = await take(body.papers[0].file);
  assert.equal((await agree(false)).status, 200);
  assert.deepEqual((await look('hall-clerk')).body.papers, []);
  assert.equal((await ask('GET', `/api/attachments/${taken.body.id}`, { as: 'hall-clerk' })).status, 404);
});
