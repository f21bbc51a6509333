import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { act } from '../store/act.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { items } from './example/zone.ts';

const resident = '13812345678';
const wanted = '/api/papers-here?item=shop-licence&material=proof';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const [permit] = items;
  const filing = {
    ...permit,
    key: 'shop-filing',
    name: '店铺备案',
    regime: 'filing',
    results: [{ kind: '99', name: '备案凭证' }],
  };
  const licence = {
    ...permit,
    key: 'shop-licence',
    name: '店铺许可',
    materials: [{ id: 'proof', name: '备案凭证复印件' }],
  };
  const entries = [filing, licence].map((body) => ({
    register: 'service-item',
    key: body.key,
    act: 'add' as const,
    body,
    words: body.name,
    by: { unit: null, person: null },
    at: '2026-01-05T08:00:00',
  }));
  await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({ answer: null, entries }),
  });
  world.door.forgetDirectory();
});
after(() => world.stop());

const offered = async (as = resident) => (await ask('GET', wanted, { as })).body;
const granted = async () =>
  (await offered()).papers.filter(({ from }: { readonly from: string }) => from === 'granted').length;

test('what was granted before is offered where it is asked for, once it is out, and is handed in as it was issued', async () => {
  const opened = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'filing', item: 'shop-filing', input: { files: {} } },
  });
  assert.equal(opened.status, 201, opened.text);
  assert.equal((await offered()).count, 0, 'nothing is granted yet');
  const filed = await ask('POST', `/api/cases/${opened.body.id}/acts`, {
    as: 'build-reviewer',
    version: opened.body.version,
    body: {
      act: 'file',
      input: { checklist: ['plan', 'contract'].map((material) => ({ material, answer: 'ok' })) },
    },
  });
  assert.equal(filed.body?.ending, 'filed', filed.text);
  assert.equal((await offered()).count, 0, 'the paper is still held back');
  world.at('2026-11-26T09:30:00');
  assert.deepEqual(
    [(await offered()).count, (await offered()).papers],
    [1, []],
    'without consent only that there is one',
  );
  await ask('PUT', '/api/papers-here/consent', { as: resident, body: {} });
  const [paper] = (await offered()).papers;
  assert.deepEqual([paper.from, paper.number], ['granted', opened.body.number]);
  const body = { item: 'shop-licence', material: 'proof', file: paper.file };
  const taken = await ask('POST', '/api/papers-here/uses', { as: resident, body });
  assert.deepEqual([taken.status, taken.body.type], [201, 'application/pdf'], taken.text);
  const applied = await ask('POST', '/api/cases', {
    as: resident,
    body: { loop: 'approval', item: 'shop-licence', input: { files: { proof: [taken.body.id] } } },
  });
  assert.equal(applied.status, 201, applied.text);
  const stranger = '13912345678';
  await ask('PUT', '/api/papers-here/consent', { as: stranger, body: {} });
  assert.equal((await offered(stranger)).count, 0);
  assert.equal((await ask('POST', '/api/papers-here/uses', { as: stranger, body })).status, 404);
});

test('what was revoked is not offered any more', async () => {
  let answer = await ask('POST', '/api/cases', {
    as: 'build-reviewer',
    body: { loop: 'revocation', item: 'shop-filing', onBehalf: { name: '王小明', phone: resident }, input: {} },
  });
  assert.equal(answer.status, 201, answer.text);
  const { id } = answer.body;
  const grounds = { reason: '以欺骗手段取得', basis: ['AL38-1'] };
  for (const [as, name, input] of [
    ['build-reviewer', 'propose', { ...grounds, cause: 'deceit-or-bribery' }],
    [resident, 'state-the-case', { statement: '没有意见' }],
    ['build-head', 'revoke', grounds],
  ] as const) {
    assert.equal(await granted(), 1, `before ${name}`);
    const { version } = answer.body;
    answer = await ask('POST', `/api/cases/${id}/acts`, { as, version, body: { act: name, input } });
    if (as === 'build-reviewer') world.at('2026-11-30T09:30:00');
    answer = await ask('GET', `/api/cases/${id}`, { as: 'build-head' });
  }
  assert.equal(answer.body.ending, 'revoked', JSON.stringify(answer.body.acts));
  assert.equal(await granted(), 0);
});
