import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { asker } from './example/ask.ts';
import { bundles } from './example/bundle.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld({ further: [bundles] });
  ask = asker(world);
});
after(() => world.stop());

const [forger, neighbour] = ['13812340001', '13812340002'];
const apply = (phone: string) =>
  ask('POST', '/api/cases', {
    as: phone,
    body: { loop: 'approval', item: 'construction-permit', input: { files: {}, purpose: '建厂房' } },
  });
const act = async (as: string, id: string, name: string, input: JsonObject) => {
  const { body } = await ask('GET', `/api/cases/${id}`, { as });
  const done = await ask('POST', `/api/cases/${id}/acts`, { as, version: body.version, body: { act: name, input } });
  assert.equal(done.status, 200, done.text);
  return done.body;
};
const grounds = { reason: '施工合同系伪造', basis: ['AL38-1'] };

test('whoever handed in false materials is refused at reception for a year, with the article and the last day, until the ban is lifted', async () => {
  const { body: opened } = await apply(forger);
  const checklist = ['plan', 'contract'].map((material) => ({ material, answer: 'ok' }));
  await act('build-reviewer', opened.id, 'accept', { checklist });
  await act('build-reviewer', opened.id, 'forward', { proposal: 'deny' });
  await act('build-head', opened.id, 'deny-for-falsehood', { ...grounds, falsehood: '施工合同' });

  const again = await apply(forger);
  assert.deepEqual([again.status, again.body.fields[0].field], [400, 'item'], again.text);
  assert.equal(
    again.body.fields[0].message,
    '到2027年11月23日（周二）为止，依法不能再次申请这个事项（《行政许可法》第七十八条）',
  );
  assert.equal((await apply(neighbour)).status, 201, 'nobody else is kept from applying');
  const { body: wide } = await ask('POST', '/api/cases', { as: forger, body: { loop: 'bundle', input: {} } });
  const around = await ask('POST', `/api/cases/${wide.id}/acts`, {
    as: forger,
    version: wide.version,
    body: { act: 'apply', input: { item: 'construction-permit' } },
  });
  assert.deepEqual([around.status, around.body.fields?.[0].field], [400, 'item'], 'nor by way of another case');
  const inquiry = await ask('GET', '/api/cases?loop=ban', { as: forger });
  assert.equal(inquiry.body.lines.length, 1, 'he sees it among his matters');

  await act('build-head', inquiry.body.lines[0].id, 'lift', grounds);
  assert.equal((await apply(forger)).status, 201, 'lifted, he may apply');
});
