import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTurns } from './act/open-turns.ts';
import { fireCase } from './act/fire-case.ts';
import { dueCases } from '../store/due-cases.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';
import { fillPolicies, staffed } from './policy/example-policies.ts';

let world: World;
let ask: ReturnType<typeof asker>;
const failed: string[] = [];
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  await fillPolicies(world);
});
after(() => world.stop());

const [boss] = staffed.phones;
const [code] = staffed.codes;
const path = `/api/enterprises/${code}/visits`;
const agreed = { contact: 0, contactUnit: 'build', firstDay: '2026-11-25', everyMonths: 1, agreedOn: '2026-11-20' };
const agree = (change: object = {}, as = 'build-contact', version = 0) =>
  ask('PUT', path, { as, body: { ...agreed, ...change }, version });
const turns = async () => {
  for (const id of await dueCases(world.door.store, world.door.now())) await fireCase(world.door, id);
  return openTurns(world.door, (at) => failed.push(at));
};
const look = async (as = 'hall-office') => (await ask('GET', path, { as })).body;
const visitOf = async (as: string) => {
  const { body } = await ask('GET', '/api/cases?loop=enterprise-visit', { as });
  return body.lines[0];
};
const act = async (as: string, id: string, name: string, input: object) => {
  const { body } = await ask('GET', `/api/cases/${id}`, { as });
  return ask('POST', `/api/cases/${id}/acts`, { as, body: { act: name, input }, version: body.version });
};

describe('an enterprise is visited where it agreed', () => {
  test('nothing is agreed at first, and what is agreed badly names the field', async () => {
    assert.deepEqual((await look()).plan, null);
    const faults = async (change: object, as?: string) =>
      (await agree(change, as)).body.fields?.map(({ field }: { field: string }) => field);
    assert.deepEqual(await faults({ contact: 9 }), ['contact']);
    assert.deepEqual(await faults({ contactUnit: 'nowhere' }), ['contactUnit', 'contactUnit']);
    assert.deepEqual(await faults({ contactUnit: 'water' }), ['contactUnit']);
    assert.deepEqual(await faults({ agreedOn: '2026-12-01', firstDay: '2026-12-02' }), ['agreedOn']);
    assert.deepEqual(await faults({ firstDay: '2026-11-21' }), ['firstDay']);
    assert.deepEqual(await faults({ everyMonths: 0 }), ['everyMonths']);
    assert.equal((await agree({}, 'build-reviewer')).status, 403);
  });

  test('the turn comes on its day, once, with the unit that it agreed to; the enterprise sees it and hears what came of it', async () => {
    assert.equal((await agree()).status, 200);
    assert.equal((await look()).next, '2026-11-25');
    assert.equal(await turns(), 0);
    world.at('2026-11-25T08:30:00');
    assert.equal(await turns(), 1);
    assert.equal(await turns(), 0);
    const line = await visitOf(boss);
    assert.equal(line.state, 'due');
    assert.equal((await act('build-contact', line.id, 'visit', { met: '总经理' })).status, 200);
    const raised = await act('build-contact', line.id, 'note-suggestion', { suggestion: '园区加一趟晚班车' });
    assert.equal(raised.status, 200);
    const asked = await act('build-contact', line.id, 'note-question', { kind: 'help', question: '门口路灯不亮' });
    assert.equal(asked.status, 200);
    assert.equal((await act('build-contact', line.id, 'record', { heard: '生产正常' })).body.ending, 'visited');
    const { body } = await ask('GET', '/api/cases', { as: boss });
    const loops = body.lines.map(({ loop }: { loop: string }) => loop);
    assert.ok(loops.includes('improvement') && loops.includes('inquiry'), String(loops));
    assert.equal((await look()).next, '2026-12-25');
  });

  test('a turn that is missed is seen on the enterprise’s page and by the office above', async () => {
    world.at('2026-12-25T08:30:00');
    assert.equal(await turns(), 1);
    world.at('2027-01-20T08:30:00');
    await turns();
    assert.equal((await look()).turns[0].state, 'missed');
    assert.equal((await visitOf('hall-office'))?.state, 'missed');
  });

  test('the enterprise withdraws with one word: the open turn is called back at once and none follows', async () => {
    const mine = (await ask('GET', '/api/visits/mine', { as: boss })).body;
    assert.deepEqual([mine.length, mine[0].unit.unit, mine[0].next], [1, 'build', '2027-01-25']);
    const withdraw = (as: string) => ask('POST', `/api/visits/mine/${code}/withdrawal`, { as });
    assert.equal((await withdraw('13999999999')).status, 404);
    assert.equal((await withdraw(boss)).status, 200);
    assert.equal((await withdraw(boss)).status, 200);
    const view = await look();
    assert.deepEqual([view.plan.agreement, view.next, view.turns[0].ending], ['withdrawn', null, 'recalled']);
    world.at('2027-03-26T08:30:00');
    assert.equal(await turns(), 0);
    assert.deepEqual((await ask('GET', '/api/visits/mine', { as: boss })).body, []);
  });

  test('whoever agrees anew is visited from the new day on, and a unit may note that it ended', async () => {
    const { version } = await look();
    const anew = { firstDay: '2027-04-01', agreedOn: '2027-03-26' };
    assert.equal((await agree(anew, 'build-contact', version)).status, 200);
    assert.equal((await look()).next, '2027-04-01');
    world.at('2027-04-01T08:30:00');
    assert.equal(await turns(), 1);
    const ended = (as: string) => ask('POST', `${path}/withdrawal`, { as, body: { reason: '企业来电说不用再来' } });
    assert.equal((await ended('water-contact')).status, 403);
    // Both at the same moment, and the clock with them: it is over once, and nothing stays open.
    await Promise.all([ended('build-contact'), turns(), ended('hall-office')]);
    const open = (await look()).turns.filter(({ ending }: { ending: string | null }) => ending === null);
    assert.deepEqual(open, []);
    assert.deepEqual(failed, []);
  });
});
