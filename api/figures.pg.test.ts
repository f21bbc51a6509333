import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { act } from '../store/act.ts';
import { project } from '../store/figures.ts';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const november = 'from=2026-11-01&to=2026-11-30';
const count = async (): Promise<void> => {
  const figures = world.door.programmes.all.flatMap((programme) => programme.figures);
  while ((await project(world.door.store, figures)) > 0);
};
const alliance = async (period = november) => {
  await count();
  return (await ask('GET', `/api/figures/alliance?${period}`)).body;
};
const none = { agentServices: 0, keyProjects: 0, inquiriesAnswered: 0, problemsSolved: 0 };
const answered = async (as = 'water-clerk') => {
  const opened = await ask('POST', '/api/cases', {
    as,
    body: {
      loop: 'inquiry',
      onBehalf: { name: '陶知真', phone: '13800000077' },
      input: { kind: 'consult', question: '自来水开户要带什么？' },
    },
  });
  const path = `/api/cases/${opened.body.id}`;
  const done = await ask('POST', `${path}/acts`, {
    as,
    version: opened.body.version,
    body: { act: 'answer-on-spot', input: { answer: '带身份证和房产证。' } },
  });
  assert.equal(done.status, 200, done.text);
  return { path, version: done.body.version as number, id: opened.body.id as string };
};

test('one more answered question moves the alliance’s figures by one, and taking it back moves them back', async () => {
  assert.deepEqual(await alliance(), none);
  const { path, version } = await answered();
  assert.deepEqual(await alliance(), { ...none, inquiriesAnswered: 1 });
  assert.deepEqual(await alliance('from=2026-10-01&to=2026-10-31'), none, 'another period gives another number');
  const undone = await ask('POST', `${path}/acts`, { as: 'water-clerk', version, body: { act: 'undo', input: {} } });
  assert.equal(undone.status, 200, undone.text);
  assert.deepEqual(await alliance(), none);
});

test('a number opens to exactly its cases, and what was taken back is not among them', async () => {
  const { id } = await answered();
  await count();
  const asked = `name=inquiry.answered&${november}`;
  const whole = (await ask('GET', `/api/figures/measure?${asked}`, { as: 'hall-office' })).body;
  assert.equal(whole.measure.value, 1);
  assert.deepEqual(
    whole.units.map(({ group, value }: { group: string; value: number }) => [group, value]),
    [['water', 1]],
  );
  const behind = (await ask('GET', `/api/figures/cases?${asked}&part=of`, { as: 'hall-office' })).body;
  assert.deepEqual(
    behind.lines.map(({ line, counted }: { line: { id: string }; counted: number }) => [line.id, counted]),
    [[id, 1]],
  );
});

test('a query over the events alone gives the same numbers', async () => {
  await answered();
  await count();
  const rows = await world.door.store.query<{ ended: string }>(
    '',
    `SELECT count(*) AS ended FROM event e WHERE zone_id = $1 AND act = 'answer-on-spot' AND body->>'at' >= '2026-11-01'
       AND NOT EXISTS (SELECT FROM event u WHERE u.zone_id = e.zone_id AND u.stream = e.stream AND u.seq = e.seq + 1 AND u.act = 'undo')`,
    [world.door.store.zone],
  );
  assert.equal((await alliance()).inquiriesAnswered, Number(rows[0]?.ended));
});

test('the figures are taken away as a table that names the period before', async () => {
  const table = await ask('GET', `/api/figures.csv?${november}`, { as: 'hall-office' });
  assert.equal(table.status, 200, table.text);
  assert.match(table.text, /上期2026-10-01至2026-10-31/);
  assert.match(table.text, /"解答咨询","件","\d+","","\d+","0","","0"/);
});

test('who does not look after the zone sees what counts for the own unit, and no other', async () => {
  const own = await ask('GET', `/api/figures?${november}`, { as: 'water-clerk' });
  assert.equal(own.body.unit, 'water');
  const other = await ask('GET', `/api/figures?${november}&unit=hall`, { as: 'water-clerk' });
  assert.equal(other.status, 403);
  assert.equal((await ask('GET', `/api/figures?${november}`, { as: '13812345678' })).status, 403);
});

test('the board names every unit that holds something late, by name, and ranks only where the zone has turned that on', async () => {
  for (const [as, unit] of [
    ['water-clerk', 'water'],
    ['hall-clerk', 'hall'],
  ] as const)
    for (let turn = 0; turn < (unit === 'hall' ? 1 : 2); turn += 1)
      await ask('POST', '/api/cases', {
        as,
        body: {
          loop: 'inquiry',
          onBehalf: { name: '陶知真', phone: '13800000077' },
          input: { kind: 'consult', question: `还有多久？${turn}` },
        },
      });
  world.at('2026-12-23T09:30:00');
  const names = async () =>
    (await ask('GET', '/api/board', { as: 'hall-office', language: 'en' })).body.units.map(
      ({ unit }: { unit: { unit: string } }) => unit.unit,
    );
  const unranked = await names();
  assert.ok(unranked.includes('water') && unranked.includes('hall'));
  assert.deepEqual((await ask('GET', '/api/board', { as: 'hall-office' })).body.ranked, false);
  const rule = { rule: 'zone', escalates: false, since: '2026-09-01', ranks: true };
  await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({
      answer: null,
      entries: [
        {
          register: 'supervision-rule',
          key: 'zone',
          act: 'add' as const,
          body: rule,
          words: 'zone',
          by: { unit: null, person: null },
          at: '2026-11-23T08:00:00',
        },
      ],
    }),
  });
  const { ranked, units } = (await ask('GET', '/api/board', { as: 'hall-office' })).body;
  assert.equal(ranked, true);
  const late = units.map((one: { late: number }) => one.late);
  assert.deepEqual(
    late,
    late.toSorted((one: number, other: number) => other - one),
  );
  assert.equal(units[0].unit.unit, 'water');
  assert.equal((await ask('GET', '/api/board', { as: 'water-clerk' })).status, 403);
  world.at('2026-11-23T09:30:00');
});

test('everybody may read and take away the public statistics, each number with what it is of', async () => {
  const shown = await ask('GET', `/api/statistics?${november}`, { language: 'en' });
  const missed = shown.body.statistics.find(({ name }: { name: string }) => name === 'inquiry.missed');
  assert.deepEqual(
    [missed.words, missed.as, missed.result.numerator, typeof missed.result.denominator],
    ['Share answered late', 'share', 0, 'number'],
  );
  assert.ok(!shown.body.statistics.some(({ name }: { name: string }) => name === 'inquiry.silent-unit'));
  const table = await ask('GET', `/api/statistics.csv?${november}`);
  assert.match(table.text, /演示数据/);
  assert.match(table.text, /"解答咨询","\d+"/);
});

test('a period that does not exist, or ends before it begins, is refused in words at its field', async () => {
  for (const [period, field] of [
    ['from=2026-02-30&to=2026-03-01', 'from'],
    ['from=2026-03-01&to=gestern', 'to'],
    ['from=2026-03-02&to=2026-03-01', 'to'],
  ] as const) {
    const { status, body } = await ask('GET', `/api/figures/alliance?${period}`);
    assert.equal(status, 400);
    assert.equal(body.fields[0].field, field);
    assert.notEqual(body.fields[0].message, '');
  }
  const unknown = await ask('GET', `/api/figures/measure?name=nothing&${november}`, { as: 'hall-office' });
  assert.equal(unknown.status, 404);
});
