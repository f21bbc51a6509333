import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
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

test('a repeated click is one case and the same answer; the same key for something else is refused', async () => {
  const key = randomUUID();
  const one = await ask('POST', '/api/cases', { as: asker1, key, body: inquiry });
  const two = await ask('POST', '/api/cases', { as: asker1, key, body: inquiry });
  assert.deepEqual([one.status, two.status, two.body.id], [201, 201, one.body.id]);
  const other = await ask('POST', '/api/cases', {
    as: asker1,
    key,
    body: { ...inquiry, input: { kind: 'help', question: '别的' } },
  });
  assert.deepEqual([other.status, type(other.body)], [422, 'key-reused']);
  const without = await ask('POST', '/api/cases', { as: asker1, key: '', body: inquiry });
  assert.deepEqual([without.status, type(without.body)], [400, 'key-needed']);
  const many = await Promise.all(
    Array.from({ length: 8 }, () => ask('POST', '/api/cases', { as: asker1, key: `${key}-many`, body: inquiry })),
  );
  assert.equal(new Set(many.map(({ body }) => body.id)).size, 1);
});

test('of two who act on the same version one is told that the matter moved on', async () => {
  const { body: opened } = await ask('POST', '/api/cases', { as: asker1, body: inquiry });
  const path = `/api/cases/${opened.id}/acts`;
  const act = { act: 'offer', input: { unit: 'water', reason: '属于水务' } };
  const answers = await Promise.all([1, 2].map(() => ask('POST', path, { as: 'hall-clerk', version: 1, body: act })));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412]);
  assert.equal(answers.find(({ status }) => status === 412)?.body.version, 2);
  const unversioned = await ask('POST', path, { as: 'hall-clerk', body: act });
  assert.deepEqual([unversioned.status, type(unversioned.body)], [428, 'version-needed']);
  const unknown = await ask('POST', path, { as: 'hall-clerk', version: 2, body: { act: 'fly', input: {} } });
  assert.deepEqual([unknown.status, unknown.body.refusal.kind], [409, 'unknown-act']);
  const minimal = await ask('POST', path, {
    as: 'water-contact',
    version: 2,
    body: { act: 'take', input: {} },
    headers: { prefer: 'return=minimal' },
  });
  assert.deepEqual(minimal.body, { id: opened.id, number: opened.number, version: 3, state: 'handling', ending: null });
});
