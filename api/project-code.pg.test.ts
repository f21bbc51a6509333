import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act } from '../store/act.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { items } from './example/zone.ts';

let world: World;
let ask: ReturnType<typeof asker>;
const law = {
  id: 'IP4-2',
  instrument: '企业投资项目核准和备案管理条例',
  article: '第四条第二款',
  text: '核准机关、备案机关以及其他有关部门统一使用在线平台生成的项目代码办理相关手续。',
  from: '2017-02-01',
  certainty: 'verified',
};
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  const [item] = items;
  const bodies = [
    { register: 'legal-basis', key: law.id, body: law },
    { register: 'service-item', key: 'works', body: { ...item, key: 'works', projectOnly: true } },
  ];
  const entries = bodies.map((one) => ({
    ...one,
    act: 'add' as const,
    words: one.key,
    by: { unit: null, person: null },
    at: '2026-01-05T08:00:00',
  }));
  const result = await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({ answer: null, entries }),
  });
  assert.equal(result.kind, 'done');
});
after(() => world.stop());

const apply = (item: string, input: object) =>
  ask('POST', '/api/cases', {
    as: '13812345678',
    body: { loop: 'approval', item, name: '沐晨曦', input: { files: {}, ...input } },
  });

test('an approval for projects only is not opened without the code of its project, and the place that asks for it is named', async () => {
  const { status, body } = await apply('works', {});
  assert.equal(status, 400);
  assert.equal(body.fields[0].field, 'projectCode');
  assert.match(body.fields[0].message, /项目代码.*企业投资项目核准和备案管理条例.*第四条第二款/);
  assert.equal((await apply('works', { projectCode: '2613-370800-04-01-330271' })).status, 400);
  assert.equal((await apply('works', { projectCode: '2611-370800-04-01-330271' })).status, 201);
});

test('an item that is not for projects only asks for none', async () => {
  assert.equal((await apply('construction-permit', {})).status, 201);
});
