import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { items as demonstration } from '../ops/demo/zone/items.ts';
import type { JsonObject } from '../kernel/json.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { items, laws } from './example/zone.ts';
import { publishDue } from './proposals/publish-due.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const [office, second] = ['hall-office', 'party-supervisor'];
const key = 'tree-felling-licence';
const path = `/api/proposals/service-item/${key}`;
/** An item of the demonstration, with the units and laws of the village. */
const whole: JsonObject = JSON.parse(
  JSON.stringify(demonstration.find((item) => item.key === key)).replaceAll(
    /"basis":\[[^\]]*\]/g,
    `"basis":["${laws[0]?.['id']}"]`,
  ),
);
const body: JsonObject = {
  ...whole,
  statutoryLaw: null,
  implementing: 'water',
  handlingUnit: 'water',
  decidingUnit: 'water',
  supervisingUnit: 'build',
  issuingUnit: 'water',
};
const draft = (change: JsonObject = {}, from = '2026-11-23') => ({
  body: { ...body, ...change },
  from,
  reason: '新增事项',
});
const step = (as: string, act: string, version: number, more: JsonObject = {}) =>
  ask('POST', `${path}/acts`, { as, version, body: { act, ...more } });

test('nobody changes a service item alone, and a proposal is not changed from outside', async () => {
  const [item] = items;
  const alone = await ask('PUT', '/api/registers/service-item/construction-permit', {
    as: office,
    version: 1,
    body: item,
  });
  assert.deepEqual([alone.status, alone.body.type], [403, 'urn:jingxin:problem:two-hands'], alone.text);
  const other = await ask('PUT', `/api/registers/proposal/x`, { as: office, version: 0, body: {} });
  assert.equal(other.status, 403);
});

test('an item is drafted, proposed, checked by somebody else and published; each step is in its history', async () => {
  const { statutory: _, ...without } = body;
  const first = await ask('PUT', path, { as: 'water-contact', version: 0, body: { ...draft(), body: without } });
  assert.equal(first.status, 200, first.text);
  const seen = await ask('GET', path, { as: 'water-contact' });
  assert.match(
    seen.body.faults.find(({ field }: { field: string }) => field === 'statutory').message,
    /必须写明时限/,
    'a draft may be unfinished, and says what is missing',
  );
  const early = await step('water-contact', 'propose', 1);
  assert.deepEqual([early.status, early.body.fields[0].field], [400, 'statutory'], early.text);
  assert.equal((await ask('PUT', path, { as: 'water-contact', version: 1, body: draft() })).status, 200);
  assert.equal((await step('water-contact', 'propose', 2)).status, 200);
  assert.equal((await step('water-contact', 'check', 3)).status, 403, 'who does not keep the register does not check');
  assert.equal((await ask('GET', `/api/items/${key}`)).status, 404, 'nothing is public yet');
  const done = await step(office, 'check', 3);
  assert.deepEqual([done.status, done.body.states], [200, ['published']], done.text);
  const item = await ask('GET', `/api/items/${key}`);
  assert.deepEqual([item.body.version, item.body.inForceFrom, item.body.name], [1, '2026-11-23', body['name']]);
  const history = await ask('GET', `/api/registers/proposal/${encodeURIComponent(`service-item:${key}`)}/history`, {
    as: office,
  });
  assert.deepEqual(
    history.body.map(({ person, body: { state } }: { person: string; body: { state: string } }) => [person, state]),
    [
      [office, 'published'],
      ['water-contact', 'proposed'],
      ['water-contact', 'draft'],
      ['water-contact', 'draft'],
    ],
  );
});

test('whoever proposed a change does not check it, at the door nor in the database', async () => {
  const change = await ask('PUT', path, { as: office, version: 4, body: draft({ visits: 1, visitsWhy: '核对原件' }) });
  assert.equal(change.status, 200, change.text);
  assert.equal((await step(office, 'propose', 5)).status, 200);
  const over = await ask('PUT', path, {
    as: 'water-contact',
    version: 6,
    body: draft({ visits: 1, visitsWhy: '核对' }),
  });
  assert.deepEqual([over.status, over.body.type], [409, 'urn:jingxin:problem:proposal-away'], over.text);
  const line = await ask('GET', path, { as: office });
  assert.deepEqual(
    line.body.may,
    ['send-back', 'drop'],
    'what waits to be checked may be taken back by who proposed it',
  );
  const own = await step(office, 'check', 6);
  assert.deepEqual([own.status, own.body.refusal?.kind], [409, 'same-hand'], own.text);
  assert.match(own.body.detail, /不能自己核对/);
  const forged = world.door.store.query(
    '',
    `UPDATE entry SET body = body || '{"checkedBy": "hall-office"}' WHERE zone_id = $1 AND register = 'proposal' RETURNING key`,
    [world.door.store.zone],
  );
  await assert.rejects(forged, /judged_proposal_is_checked_by_another/);
  const back = await step(second, 'send-back', 6);
  assert.equal(back.body.fields[0].field, 'reason', 'sent back with a reason only');
  assert.equal((await step(second, 'send-back', 6, { reason: '请写清楚为什么要到现场' })).status, 200);
  const seen = await ask('GET', path, { as: office });
  assert.deepEqual(
    [seen.body.state, seen.body.note, seen.body.differs],
    ['draft', '请写清楚为什么要到现场', ['visits', 'visitsWhy']],
  );
  assert.equal((await step(office, 'drop', 7)).status, 200);
  assert.equal((await ask('GET', path, { as: office })).status, 404);
});

test('a change that is another unit’s is not proposed, and a code of another item is not taken', async () => {
  const other = await ask('PUT', path, { as: 'build-contact', version: 8, body: draft() });
  assert.equal(other.status, 403, other.text);
  const twin = { ...body, key: 'twin' };
  const wish = { body: twin, from: '2026-11-23', reason: '重复编码' };
  assert.equal(
    (await ask('PUT', '/api/proposals/service-item/twin', { as: office, version: 0, body: wish })).status,
    200,
  );
  const taken = await ask('POST', '/api/proposals/service-item/twin/acts', {
    as: office,
    version: 1,
    body: { act: 'propose' },
  });
  assert.deepEqual([taken.status, taken.body.fields[0].field], [400, 'businessCode'], taken.text);
  assert.match(taken.body.fields[0].message, /tree-felling-licence/);
});

const apply = async (phone: string) =>
  ask('POST', '/api/cases', {
    as: phone,
    body: { loop: 'approval', item: key, input: { files: {}, purpose: '采伐' } },
  });
const frozen = async (id: string) => {
  const text = `SELECT given->'item'->>'version' AS version FROM service_case WHERE zone_id = $1 AND case_id = $2`;
  return (await world.door.store.query<{ version: string }>('', text, [world.door.store.zone, id]))[0]?.version;
};

test('a version holds from its day; a case that runs keeps its own, and one of that day has the new one before any tick', async () => {
  const opened = await apply('13800001111');
  assert.equal(opened.status, 201, opened.text);
  const shorter = draft({ promised: { amount: 3, unit: 'workday' }, steps: [] }, '2026-12-01');
  assert.equal((await ask('PUT', path, { as: office, version: 8, body: shorter })).status, 200);
  assert.equal((await step(office, 'propose', 9)).status, 200);
  const checked = await step(second, 'check', 10);
  assert.deepEqual(checked.body?.states, ['checked'], checked.text);
  assert.equal(await publishDue(world.door), 0, 'its day has not come');
  world.at('2026-12-01T08:00:00');
  const next = await apply('13800002222');
  assert.equal(next.status, 201, next.text);
  assert.deepEqual([await frozen(opened.body.id), await frozen(next.body.id)], ['1', '2']);
  assert.equal(await publishDue(world.door), 1);
  assert.equal((await ask('GET', `/api/items/${key}`)).body.version, 2);
  assert.equal(await publishDue(world.door), 0, 'and once');
  const history = await ask('GET', `/api/registers/service-item/${key}/history`, { as: office });
  assert.deepEqual(
    history.body.map((event: { body: { version: number } }) => event.body.version),
    [2, 1],
  );
});

test('a change that is with whoever checks it is not written over: what it says and who has it can be read by whoever begins anew', async () => {
  const longer = draft({ promised: { amount: 4, unit: 'workday' }, steps: [] }, '2027-01-01');
  assert.equal((await ask('PUT', path, { as: office, version: 12, body: longer })).status, 200);
  assert.equal((await step(office, 'propose', 13)).status, 200);
  const again = draft({ promised: { amount: 6, unit: 'workday' }, steps: [] }, '2026-12-01');
  const over = await ask('PUT', path, { as: 'water-contact', version: 14, body: again });
  assert.deepEqual([over.status, over.body.type], [409, 'urn:jingxin:problem:proposal-away'], over.text);
  const seen = await ask('GET', path, { as: 'water-contact' });
  assert.deepEqual(
    [seen.body.state, seen.body.by.person, seen.body.from, seen.body.body.promised.amount],
    ['proposed', office, '2027-01-01', 4],
  );
  assert.equal((await step(second, 'send-back', 14, { reason: '承诺时限改为六个工作日' })).status, 200);
  assert.equal((await ask('PUT', path, { as: office, version: 15, body: again })).status, 200, 'sent back, it is');
  assert.deepEqual((await ask('GET', path, { as: office })).body.differs, ['promised']);
  assert.equal((await step(office, 'drop', 16)).status, 200);
});

test('an item that is withdrawn leaves the lists and takes no application; what runs goes on', async () => {
  const running = await apply('13800003333');
  const gone = draft({ promised: { amount: 3, unit: 'workday' }, steps: [], status: 'withdrawn' }, '2026-12-01');
  assert.equal((await ask('PUT', path, { as: office, version: 17, body: gone })).status, 200);
  assert.equal((await step(office, 'propose', 18)).status, 200);
  assert.equal((await step(second, 'check', 19)).status, 200);
  assert.equal((await ask('GET', `/api/items/${key}`)).status, 404);
  const late = await apply('13800004444');
  assert.deepEqual([late.status, late.body.fields[0].field], [400, 'item'], late.text);
  assert.match(late.body.fields[0].message, /已取消/);
  assert.equal((await ask('GET', `/api/cases/${running.body.id}`, { as: '13800003333' })).status, 200);
});
