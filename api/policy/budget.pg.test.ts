import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { cookieFor, makeWorld, type World } from '../example/world.ts';
import { fillPolicies, staffed } from './example-policies.ts';

let world: World;
before(async () => {
  world = await makeWorld();
  await fillPolicies(world);
});
after(() => world.stop());

let clicks = 0;
const post = async (who: string, url: string, payload: object, version?: number) => {
  clicks += 1;
  const click = clicks;
  const headers = {
    cookie: await cookieFor(world, who),
    'idempotency-key': `policy-click-${click}`,
    'accept-language': 'zh',
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
  const answer = await world.server.inject({ method: 'POST', url, payload, headers });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
};
const opened = async (who: string, payload: object) => {
  const { status, body } = await post(who, '/api/cases', payload);
  assert.equal(status, 201, JSON.stringify(body));
  return String(body['id']);
};
const versionOf = async (id: string): Promise<number> => {
  const [row] = await world.door.store.query<{ version: number }>(
    '',
    'SELECT version FROM service_case WHERE case_id = $1',
    [id],
  );
  return row?.version ?? 0;
};
const act = async (who: string, id: string, name: string, input: object = {}) =>
  post(who, `/api/cases/${id}/acts`, { act: name, input }, await versionOf(id));
const did = async (who: string, id: string, name: string, input: object = {}) => {
  const { status, body } = await act(who, id, name, input);
  assert.equal(status, 200, `${name}: ${JSON.stringify(body)}`);
};
const own = { reason: '符合条件', basis: ['own:兑现规程，随政策公布'] };

const forwarded = async (phone: string, code: string): Promise<string> => {
  const id = await opened(phone, {
    loop: 'redemption',
    item: 'upgrade',
    input: { enterprise: code, accountTail: '1234' },
  });
  await did(staffed.reviewer, id, 'accept', { checklist: [{ material: 'invoice', answer: 'ok' }] });
  await did(staffed.reviewer, id, 'forward', { proposal: 'approve', opinion: '符合' });
  return id;
};

test('the same is not asked for twice at a time, and again once the first has ended', async () => {
  const payload = {
    loop: 'redemption',
    item: 'upgrade',
    input: { enterprise: staffed.codes[0], accountTail: '1234' },
  };
  const first = await opened(staffed.phones[0], payload);
  const again = await post(staffed.phones[0], '/api/cases', payload);
  assert.equal(again.status, 400);
  assert.match(JSON.stringify(again.body), /已有一件同样的申请正在办（RD\d{4}-\d+）/);
  await did(staffed.phones[0], first, 'withdraw');
  await did(staffed.phones[0], await opened(staffed.phones[0], payload), 'withdraw');
});

test('asked for many times at the same moment, exactly one application opens', async () => {
  const payload = {
    loop: 'redemption',
    item: 'upgrade',
    input: { enterprise: staffed.codes[0], accountTail: '1234' },
  };
  const all = await Promise.all(Array.from({ length: 6 }, () => post(staffed.phones[0], '/api/cases', payload)));
  assert.deepEqual(all.map(({ status }) => status).toSorted(), [201, 400, 400, 400, 400, 400]);
  const open = all.find(({ status }) => status === 201);
  await did(staffed.phones[0], String(open?.body['id']), 'withdraw');
});

test('two approvals that together exceed a budget: exactly one is refused, in words, with what is left', async () => {
  const budget = await opened(staffed.cashier, {
    loop: 'policy-budget',
    item: 'upgrade',
    onBehalf: { name: '用款单位', phone: '13900000009' },
    input: { amount: 1_000_000_00, documentNumber: '财预1号' },
  });
  await did(staffed.treasuryHead, budget, 'allot');
  const [one, other] = [
    await forwarded(staffed.phones[0], staffed.codes[0]),
    await forwarded(staffed.phones[1], staffed.codes[1]),
  ];
  const approve = { ...own, amountApproved: 600_000_00 };
  const answers = await Promise.all([
    act(staffed.head, one, 'approve', approve),
    act(staffed.head, other, 'approve', approve),
  ]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
  const said = JSON.stringify(answers.find(({ status }) => status === 409)?.body);
  assert.match(said, /预算不够：需要 600,000 元，账上还可安排 400,000 元/);
});

test('nobody applies for an enterprise that is not theirs, or for what is not open', async () => {
  const apply = (phone: string, code: string, item = 'upgrade') =>
    post(phone, '/api/cases', { loop: 'redemption', item, input: { enterprise: code, accountTail: '1234' } });
  const stranger = await apply('13900000077', staffed.codes[0]);
  assert.equal(stranger.status, 400);
  assert.match(JSON.stringify(stranger.body), /不是这家企业登记的联系人/);
  const closed = await apply(staffed.phones[0], staffed.codes[0], 'closed');
  assert.equal(closed.status, 400);
  assert.match(JSON.stringify(closed.body), /申报时间是2027年1月1日（周五）到2027年12月31日（周五）/);
  const nobody = await apply(staffed.phones[0], '91370800MA3C000000');
  assert.match(JSON.stringify(nobody.body), /没有这家企业/);
});
