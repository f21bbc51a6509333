import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asker } from '../example/ask.ts';
import { makeWorld, type World } from '../example/world.ts';
import { fillPolicies, staffed } from './example-policies.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
  await fillPolicies(world);
  const budget = await open(staffed.cashier, {
    loop: 'policy-budget',
    item: 'upgrade',
    onBehalf: { name: '用款单位', phone: '13900000009' },
    input: { amount: 1_000_000_00, documentNumber: '财预1号' },
  });
  await act(staffed.treasuryHead, budget.body.id, 'allot');
});
after(() => world.stop());

const own = { reason: '已核对', basis: ['own:兑现规程，随政策公布'] };
const [boss] = staffed.phones;
const neighbours = ['13700000001', '13700000002'] as const;

const look = async (as: string, id: string) => (await ask('GET', `/api/cases/${id}`, { as })).body;
const act = async (as: string, id: string, name: string, input: object = {}) => {
  const { version } = await look(as, id);
  const answer = await ask('POST', `/api/cases/${id}/acts`, { as, version, body: { act: name, input } });
  assert.equal(answer.status, 200, `${name}: ${answer.text}`);
  return answer.body;
};
const open = (as: string, body: object) => ask('POST', '/api/cases', { as, body });

const published = async () => {
  const input = { enterprise: staffed.codes[0], accountTail: '1234' };
  const { id, number } = (await open(boss, { loop: 'redemption', item: 'upgrade', input })).body;
  await act(staffed.reviewer, id, 'accept', { checklist: [{ material: 'invoice', answer: 'ok' }] });
  await act(staffed.reviewer, id, 'forward', { proposal: 'approve', opinion: '符合', amountProposed: 100_000_00 });
  await act(staffed.head, id, 'approve', { ...own, amountApproved: 100_000_00 });
  return { id, number };
};
const object = (as: string, about: string) =>
  open(as, { loop: 'publicity-objection', item: 'upgrade', input: { about, objection: '设备像是二手的' } });

test('who objects at the portal stops the matter at once, and its publication goes on when the last objection is answered', async () => {
  const matter = await published();
  const [first, second] = await Promise.all(neighbours.map((phone) => object(phone, matter.number)));
  assert.deepEqual([first?.status, second?.status], [201, 201], first?.text);
  const stopped = await look(staffed.head, matter.id);
  assert.deepEqual([stopped.state, stopped.facts.objection], ['objected', '设备像是二手的']);
  // Whoever objected is told to nobody: neither to the enterprise nor in its case.
  assert.ok(!JSON.stringify(await look(boss, matter.id)).includes(neighbours[0]));
  await act(staffed.head, first?.body.id, 'not-uphold', own);
  assert.equal((await look(staffed.head, matter.id)).state, 'objected');
  await act(staffed.head, second?.body.id, 'not-uphold', own);
  assert.equal((await look(staffed.head, matter.id)).state, 'publicised');
  const third = await object(neighbours[0], matter.number);
  await act(staffed.head, third.body.id, 'uphold', own);
  assert.equal((await look(staffed.head, matter.id)).ending, 'rejected');
});

test('what is not published is not objected to by its number, and a publication as a whole may be', async () => {
  const refused = await object(neighbours[0], 'RD2026-999999');
  assert.deepEqual([refused.status, refused.body.fields?.[0].field], [400, 'about']);
  assert.equal((await object(neighbours[0], '第二批公示名单')).status, 201);
});
