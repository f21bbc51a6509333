import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import writeWorkbookFile from 'write-excel-file/node';
import { programme } from '../../programmes/enterprise/index.ts';
import { looksAt } from '../../store/look.ts';
import { cookieFor, makeWorld, type World } from '../example/world.ts';
import { fillPolicies, staffed } from '../policy/example-policies.ts';
import { readEnterprises } from '../sheet/enterprise-sheet.ts';

let world: World;
before(async () => {
  world = await makeWorld();
  await fillPolicies(world);
});
after(() => world.stop());

let clicks = 0;
const ask = async (who: string, method: 'GET' | 'POST', url: string, payload?: object) => {
  clicks += 1;
  const click = `enterprise-click-${clicks}`;
  const answer = await world.server.inject({
    method,
    url,
    ...(payload === undefined ? {} : { payload }),
    headers: { cookie: await cookieFor(world, who), 'idempotency-key': click, 'accept-language': 'zh' },
  });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>(), text: answer.body };
};
const [one, other] = staffed.codes;

test('an enterprise is found by its name, by how it is typed and by its code', async () => {
  for (const q of ['恒远机械', 'hyjx', one]) {
    const { body } = await ask('build-clerk', 'GET', `/api/enterprises?q=${encodeURIComponent(q)}`);
    assert.deepEqual(
      (body['lines'] as readonly { key: string }[]).map(({ key }) => key),
      [one],
      q,
    );
  }
});

test('who may be called is masked, and shown to whoever says what for; the look is recorded', async () => {
  const masked = await ask('build-clerk', 'GET', `/api/enterprises/${one}`);
  assert.match(masked.text, /139\*\*\*\*0001/);
  assert.doesNotMatch(masked.text, /13900000001|纪有为/);
  assert.deepEqual(await looksAt(world.door.store, `enterprise:${one}`), []);
  const open = await ask('build-clerk', 'GET', `/api/enterprises/${one}?purpose=${encodeURIComponent('电话告知政策')}`);
  assert.match(open.text, /13900000001/);
  assert.equal((await looksAt(world.door.store, `enterprise:${one}`))[0]?.purpose, '电话告知政策');
});

test('whoever speaks for an enterprise sees what it may be entitled to, and why; nobody else does', async () => {
  const { body } = await ask(staffed.phones[0], 'GET', '/api/enterprises/mine');
  const [mine] = body as unknown as readonly {
    key: string;
    matches: readonly { clause: string; verdict: string; amount: number; explained: readonly { source: string }[] }[];
  }[];
  assert.equal(mine?.key, one);
  assert.deepEqual(
    mine?.matches.map(({ clause, verdict, amount }) => [clause, verdict, amount]),
    [['upgrade', 'hit', 600_000_00]],
  );
  assert.equal(mine?.matches[0]?.explained[0]?.source, 'project-platform');
  const [second] = (await ask(staffed.phones[1], 'GET', '/api/enterprises/mine')).body as unknown as (typeof body)[];
  assert.equal((second as unknown as { matches: readonly { verdict: string }[] }).matches[0]?.verdict, 'unknown');
  assert.deepEqual((await ask('13900000077', 'GET', '/api/enterprises/mine')).body, []);
});

test('two entries become one by two hands; the old key leads to the new, and both histories stay', async () => {
  const merge = (who: string, step: string, more: object = {}) =>
    ask(who, 'POST', `/api/enterprises/${other}/merge`, { step, reason: '同一家企业登记了两次', ...more });
  assert.equal((await merge('build-clerk', 'ask', { into: one })).status, 403);
  assert.equal((await merge('hall-office', 'agree')).status, 400);
  assert.equal((await merge('hall-office', 'ask', { into: one })).status, 200);
  const same = await merge('hall-office', 'agree');
  assert.equal(same.status, 409);
  assert.match(same.text, /不能自己核对/);
  assert.equal((await merge('party-supervisor', 'agree')).status, 200);
  const gone = await ask('build-clerk', 'GET', `/api/enterprises/${other}`);
  assert.equal((gone.body['body'] as { mergedInto: string }).mergedInto, one);
  const stays = await ask('build-clerk', 'GET', `/api/enterprises/${one}`);
  assert.deepEqual(stays.body['merged'] as object, [{ key: other, name: '启明新材料有限公司', changes: 3 }]);
  const apply = await ask(staffed.phones[1], 'POST', '/api/cases', {
    loop: 'redemption',
    item: 'upgrade',
    input: { enterprise: other, accountTail: '1234' },
  });
  assert.equal(apply.status, 400);
  assert.match(apply.text, new RegExp(`已并入 ${one}`));
});

test('a sheet is looked at first; each fault stands at its cell, in words', async () => {
  const text = (value: string) => ({ value, type: String });
  const heads = [
    '统一社会信用代码',
    '企业名称',
    '地址',
    '联系人',
    '职务',
    '手机',
    '参保职工人数',
    '上年度营业收入（元）',
  ];
  const workbook = (...rows: readonly (readonly string[])[]) =>
    writeWorkbookFile([{ sheet: '企业', data: [heads, ...rows].map((row) => row.map(text)) }]).toBuffer();
  const send = async (file: Buffer, path: string) => {
    const answer = await world.server.inject({
      method: 'POST',
      url: path,
      payload: file,
      headers: {
        cookie: await cookieFor(world, 'hall-office'),
        'content-type': 'application/octet-stream',
        'idempotency-key': `sheet-${path.length}-${clicks}`,
        'accept-language': 'zh',
      },
    });
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
  };
  const wrong = await send(
    await workbook([
      `${one.slice(0, 17)}${one.endsWith('1') ? '2' : '1'}`,
      '新厂',
      '路1号',
      '张三',
      '经理',
      '123',
      '十',
      '1',
    ]),
    '/api/sheets/enterprise/preview',
  );
  const faults = wrong.body['faults'] as readonly { row: number; column: string; message: string }[];
  assert.deepEqual(faults.map(({ row, column }) => `${row} ${column}`).toSorted(), [
    '2 参保职工人数',
    '2 手机',
    '2 统一社会信用代码',
  ]);
  assert.ok(faults.every(({ message }) => /[\u4e00-\u9fff]/.test(message)));
  const good = await workbook([one, '恒远机械制造有限公司', '', '', '', '', '180', '1234567.89']);
  const plan = await send(good, '/api/sheets/enterprise/preview');
  assert.deepEqual([plan.body['faultCount'], plan.body['changed'], plan.body['added']], [0, 1, 0]);
  const query = new URLSearchParams({ digest: String(plan.body['digest']), from: '2026-10-31', reason: '十月数据' });
  assert.equal((await send(good, `/api/sheets/enterprise?${query.toString()}`)).status, 201);
  const { body } = await ask('build-clerk', 'GET', `/api/enterprises/${one}`);
  const profile = (body['body'] as { profile: readonly { field: string; value: number; asOf: string }[] }).profile;
  assert.deepEqual(
    profile.filter(({ field }) => field === 'revenue' || field === 'equipment').map(({ value, asOf }) => [value, asOf]),
    [
      [6_000_000_00, '2026-09-30'],
      [1_234_567_89, '2026-10-31'],
    ],
  );
  assert.deepEqual(
    readEnterprises(undefined, programme.words.zh, '2026-01-01', new Map()).faults[0]?.rule,
    'sheet-missing',
  );
});

test('a policy is found by words; what is published for objections is public, and how policies are kept is counted', async () => {
  const found = (await ask('13900000077', 'GET', `/api/policies?q=${encodeURIComponent('技改')}`))
    .body as unknown as readonly { key: string }[];
  assert.deepEqual(
    found.map(({ key }) => key),
    ['industry'],
  );
  assert.deepEqual((await ask('13900000077', 'GET', '/api/policies/publicity')).body, []);
  const clause = await ask('13900000077', 'GET', '/api/policies/clauses/upgrade');
  assert.equal(clause.status, 200);
  assert.equal(clause.body['budget'], undefined);
  const figures = (await ask('build-clerk', 'GET', '/api/policies/figures')).body;
  assert.deepEqual([figures['policies'], figures['clauses'], figures['auto']], [1, 2, 0]);
});
