import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { ticker } from '../../ops/tick.ts';
import { act } from '../../store/act.ts';
import { asker } from '../example/ask.ts';
import { makeWorld, type World } from '../example/world.ts';
import { climb } from './climb.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const resident = '13812345678';
const opened = async (question: string) =>
  (
    await ask('POST', '/api/cases', {
      as: resident,
      body: { loop: 'inquiry', input: { kind: 'help', question } },
    })
  ).body.id as string;
const rule = (body: object) =>
  act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({
      answer: true,
      entries: [
        {
          register: 'supervision-rule',
          key: 'zone',
          act: 'add' as const,
          body: { rule: 'zone', escalates: true, since: '2026-09-01', ranks: false, ...body },
          words: 'zone',
          by: { unit: null, person: null },
          at: world.door.now(),
        },
      ],
    }),
  });
const silent = (id: string, error: unknown) => assert.fail(`${id}: ${String(error)}`);
const windTo = async (moment: string, report: (id: string, error: unknown) => void = silent) => {
  world.at(moment);
  const tick = ticker(world.door, report);
  while ((await tick()) > 0);
};
const about = async (id: string) => (await ask('GET', `/api/cases/${id}/supervision`, { as: 'party-supervisor' })).body;

test('a red light climbs the ladder over a holiday, in working time, and only where the zone has turned it on', async () => {
  world.at('2026-09-22T10:00:00');
  const id = await opened('路灯坏了');
  const calm = await opened('井盖松了');
  // Due at the end of 30 September; the seven days after it are a holiday.
  await windTo('2026-09-30T23:00:00');
  assert.equal(await climb(world.door, silent), 0);
  await windTo('2026-10-01T00:00:10');
  assert.deepEqual((await ask('GET', '/api/lights', { as: 'hall-contact' })).body, []);
  assert.equal(await climb(world.door, silent), 0, 'nothing climbs by itself unless the zone has said so');
  await rule({});
  assert.equal(await climb(world.door, silent), 2);
  assert.equal(await climb(world.door, silent), 0, 'once for a case, a clock and its day');
  const { orders, reds } = await about(id);
  assert.deepEqual(
    [orders.length, orders[0].state, orders[0].holder.unit, orders[0].title],
    [
      1,
      'ordered',
      'hall',
      `${(await ask('GET', `/api/cases/${id}`, { as: resident })).body.number}：答复时限已超期，请负责人督促办理。`,
    ],
  );
  assert.deepEqual(reds, [{ clock: 'reply', from: '2026-09-30T24:00:00', until: null }]);
  await windTo('2026-10-10T23:59:59');
  assert.equal((await about(id)).orders[0].state, 'ordered');
  await windTo('2026-10-11T00:00:10');
  assert.equal((await about(id)).orders[0].state, 'led');
  // The one is answered; the other is not, and after ten working days a talk is proposed.
  const { body } = await ask('GET', `/api/cases/${calm}`, { as: 'hall-clerk' });
  const done = await ask('POST', `/api/cases/${calm}/acts`, {
    as: 'hall-clerk',
    body: { act: 'answer-on-spot', input: { answer: '已换好' } },
    version: body.version,
  });
  assert.equal(done.status, 200, done.text);
  await windTo('2026-10-21T08:00:00');
  assert.equal((await about(id)).orders[0].state, 'proposed');
  assert.equal((await about(calm)).orders[0].state, 'ordered', 'what is done climbs no further');
  const told = await ask('GET', `/api/cases/${(await about(calm)).orders[0].id}`, { as: 'party-supervisor' });
  assert.deepEqual([told.body.facts.late, told.body.facts.askerWord], [false, 'told']);
});

test('one poisoned case keeps no other from being ordered, and is reported', async () => {
  world.at('2026-11-02T10:00:00');
  const ill = await opened('甲');
  const well = await opened('乙');
  await windTo('2026-11-10T08:00:00');
  const broken = {
    ...world.door,
    programmes: {
      ...world.door.programmes,
      loop: (name: string, on: string) => world.door.programmes.loop(name, on),
      version: (hash: string) => world.door.programmes.version(hash),
    },
    directory: world.door.directory,
  };
  await world.door.store.query(
    '',
    `UPDATE service_case SET standing = standing - 'seats' WHERE zone_id = $1 AND case_id = $2`,
    [world.door.store.zone, ill],
  );
  const reported: string[] = [];
  assert.equal(await climb(broken, (id) => reported.push(id)), 1);
  assert.deepEqual(reported, [ill]);
  assert.equal((await about(well)).orders.length, 1);
  assert.equal(await climb(broken, () => {}), 0);
});

test('an order given by hand says nothing of the case but what the door knows of it', async () => {
  world.at('2026-11-23T10:00:00');
  const id = await opened('丙');
  const input = { orderedUnit: 'build', cause: 'by-hand', what: '请三日内解决', late: true, askerWord: 'none' };
  const order = (as: string, body: object) =>
    ask('POST', '/api/orders', { as, body: { loop: 'supervision', ...body } });
  assert.equal((await order('hall-clerk', { about: id, input })).status, 403);
  assert.equal((await order('party-supervisor', { input })).body.fields[0].field, 'about');
  assert.equal((await order('party-supervisor', { about: 'nothing', input })).body.fields[0].field, 'about');
  const given = await order('party-supervisor', { about: id, input });
  assert.equal(given.status, 201, given.text);
  assert.deepEqual([given.body.facts.late, given.body.facts.askerWord], [false, 'pending']);
  assert.equal(given.body.holder.unit, 'build');
  const seen = await ask('GET', `/api/cases/${id}`, { as: 'build-head' });
  assert.equal(seen.status, 200, 'whoever is ordered may read what it is about');
});

test('a leader writes an instruction, with an owner and a day', async () => {
  const input = { ownerUnit: 'build', text: '请一周内解决', dueOn: '2026-11-30' };
  const given = await ask('POST', '/api/orders', { as: 'party-leader', body: { loop: 'instruction', input } });
  assert.equal(given.status, 201, given.text);
  assert.deepEqual([given.body.state, given.body.holder.unit], ['tasked', 'build']);
  assert.equal(
    (await ask('POST', '/api/orders', { as: 'party-leader', body: { loop: 'inquiry', input } })).status,
    400,
  );
});

test('who holds what, the ledger and the figures of the house are read from small indexes', async () => {
  const stuck = await ask('GET', '/api/stuck', { as: 'party-leader' });
  assert.equal(stuck.status, 200);
  assert.ok(
    stuck.body.some(
      (line: { unit: { phone: string }; late: number; beyond: number }) =>
        line.unit.phone && line.late > 0 && line.beyond > 0,
    ),
  );
  const ledger = await ask('GET', '/api/ledger', { as: 'party-supervisor' });
  const order = ledger.body.lines.find(({ title }: { title: string }) => title === '请三日内解决');
  assert.deepEqual(order.lacking, { evidence: true, signature: true, word: true });
  const table = await ask('GET', '/api/ledger.csv', { as: 'party-supervisor' });
  assert.match(table.text, /台账编号[\s\S]*证据、负责人签字、当事人的意见/);
  const house = await ask('GET', '/api/operation', { as: 'hall-sysadmin' });
  assert.equal(typeof house.body.dueNotFired, 'number');
  assert.equal(typeof house.body.projectorLag, 'number');
});

test('five reviews from one device on one day, and cases closed within a minute, are lines for the auditor that open to their cases', async () => {
  world.at('2026-11-24T10:00:00');
  const rater = '13912340000';
  for (const turn of [1, 2, 3, 4, 5]) {
    const asked = await ask('POST', '/api/cases', {
      as: 'hall-clerk',
      body: {
        loop: 'inquiry',
        onBehalf: { name: '王小明', phone: rater },
        input: { kind: 'consult', question: `问${turn}` },
      },
    });
    world.at(`2026-11-24T10:0${turn}:20`);
    await ask('POST', `/api/cases/${asked.body.id}/acts`, {
      as: 'hall-clerk',
      version: 1,
      body: { act: 'answer-on-spot', input: { answer: '可以' } },
    });
    world.at(`2026-11-24T10:0${turn}:30`);
    const rights = (await ask('GET', '/api/rights', { as: rater })).body as { id: string }[];
    const rated = await ask('POST', '/api/cases', {
      as: rater,
      body: { loop: 'review', right: rights[0]?.id, input: { level: '5' } },
    });
    assert.equal(rated.status, 201, rated.text);
    assert.doesNotMatch(rated.text, /"device"/);
  }
  const read = async (kind: string) =>
    (await ask('GET', `/api/anomalies?kind=${kind}`, { as: 'party-supervisor' })).body;
  const [burst] = await read('review-burst');
  assert.deepEqual([burst.amount, burst.cases.length], [5, 5]);
  assert.ok((await read('quick-close')).length >= 4);
  assert.equal((await ask('GET', '/api/anomalies?kind=night', { as: 'hall-office' })).status, 403);
  assert.equal((await ask('GET', '/api/anomalies?kind=gossip', { as: 'party-supervisor' })).status, 400);
});

test('a yellow light is noticed to the contact of the unit once, and no longer once it is red', async () => {
  world.at('2026-12-01T10:00:00');
  const id = await opened('丁');
  const mine = async () =>
    (await ask('GET', '/api/lights', { as: 'hall-contact' })).body.filter((line: { id: string }) => line.id === id)
      .length;
  await climb(world.door, () => {});
  assert.equal(await mine(), 0);
  // The poisoned case of before is still there, and reported.
  await windTo('2026-12-07T10:00:00', () => {});
  await climb(world.door, () => {});
  await climb(world.door, () => {});
  assert.equal(await mine(), 1);
  await windTo('2026-12-09T10:00:00', () => {});
  assert.equal(await mine(), 0);
});
