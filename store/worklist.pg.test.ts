import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { toCursor } from './cursor.ts';
import { dueCases, nextWake } from './due-cases.ts';
import { doAct, letExpire, openCase, staff } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { listCases } from './list-cases.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';
import { UnknownPage } from './unknown-page.ts';
import { dutiesText, offersTo, worklist, worklistText } from './worklist.ts';

let database: TestDatabase;
let zone: ExampleZone;
let owner: Client;
const opened: string[] = [];

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const days = ['2026-03-06', '2026-03-02', '2026-03-04', '2026-03-03', '2026-03-05'];
  for (const [index, day] of days.entries())
    opened.push((await openCase(zone, { at: `${day}T09:00:00`, party: index < 2 ? 'rose' : 'iris' })).caseId);
});

after(async () => {
  await owner?.end();
  await zone?.store.close();
  await database?.drop();
});

test('a unit sees what it must do next by due date, page by page, each case once', async () => {
  const seen: string[] = [];
  let next: string | null = null;
  do {
    const page = await worklist(zone.store, { unit: 'gate', limit: 2, after: next });
    seen.push(...page.rows.map((row) => row.id));
    next = page.next;
  } while (next !== null);
  assert.deepEqual(
    seen,
    [1, 3, 2, 4, 0].map((index) => opened[index]),
  );
});

test('a page that no list has given out is refused', async () => {
  await assert.rejects(worklist(zone.store, { unit: 'gate', after: 'nonsense' }), UnknownPage);
  await assert.rejects(listCases(zone.store, { after: 'W10' }), UnknownPage);
  await assert.rejects(listCases(zone.store, { q: 'ga', after: toCursor(['2026-13-41T', 'x']) }), UnknownPage);
});

test("a party sees its own cases, the latest first, and nobody else's", async () => {
  const page = await listCases(zone.store, { party: 'iris' });
  assert.deepEqual(
    page.rows.map((row) => row.id),
    [4, 2, 3].map((index) => opened[index]),
  );
});

test('a case is found by its number and by two characters of its title', async () => {
  const [row] = (await listCases(zone.store, { q: 'garden', limit: 1 })).rows;
  assert.equal(row?.title, 'A garden plot');
  assert.equal((await listCases(zone.store, { q: row?.number ?? '' })).rows[0]?.id, row?.id);
  assert.deepEqual((await listCases(zone.store, { q: '执照' })).rows, []);
});

test('what is offered to a unit is among its duties until it says yes or no, and the giver still holds it', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'parks' } });
  assert.deepEqual(
    (await offersTo(zone.store, 'parks')).map((row) => [row.id, row.holderUnit]),
    [[caseId, 'gate']],
  );
  await doAct(zone, caseId, { act: 'take', actor: staff('parks') });
  assert.deepEqual(await offersTo(zone.store, 'parks'), []);
  assert.equal((await worklist(zone.store, { unit: 'parks' })).rows[0]?.id, caseId);
});

test('a unit that seeks a case by its number finds also what it is offered, and what it was asked first and gave away', async () => {
  const { caseId } = await openCase(zone);
  const [row] = (await listCases(zone.store, { limit: 100 })).rows.filter(({ id }) => id === caseId);
  const seeks = async (unit: string) =>
    (await listCases(zone.store, { unit, q: row?.number ?? '' })).rows.some(({ id }) => id === caseId);
  assert.deepEqual([await seeks('gate'), await seeks('parks')], [true, false]);
  await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'parks' } });
  assert.deepEqual([await seeks('gate'), await seeks('parks')], [true, true]);
  await doAct(zone, caseId, { act: 'take', actor: staff('parks') });
  assert.deepEqual([await seeks('gate'), await seeks('parks')], [true, true]);
  assert.ok((await listCases(zone.store, { unit: 'gate', limit: 100 })).rows.every(({ id }) => id !== caseId));
});

test('the tick finds what has come due, the oldest first, and what it let expire no longer', async () => {
  const first = opened[1] ?? '';
  const wakes = await nextWake(zone.store);
  assert.equal(wakes, '2026-03-05T24:00:00');
  assert.deepEqual(await dueCases(zone.store, '2026-03-05T23:59:59'), []);
  const [due] = await dueCases(zone.store, '2026-03-06T08:00:00');
  assert.equal(due, first);
  await letExpire(zone, first, '2026-03-06T08:00:00');
  assert.ok(!(await dueCases(zone.store, '2026-03-06T08:00:00')).includes(first));
});

test('the worklist reads as much as it shows, whatever else there is', async () => {
  await owner.query("SET session_replication_role = 'replica'");
  await owner.query(`INSERT INTO service_case (zone_id, case_id, number, loop, loop_hash, version, title, state, ending, handling_unit, holder_unit, holder_seat, next_clock, next_due, owed_due, party, opened_at, changed_at, mark, standing)
    SELECT 'example', 'x' || i, 'x' || i, 'allotment', '', 1, '', CASE WHEN i % 20 = 0 THEN 'asked' END, CASE WHEN i % 20 > 0 THEN 'given' END, 'gate',
      CASE WHEN i % 20 = 0 THEN 'gate' END, 'office', 'placing', CASE WHEN i % 20 = 0 THEN '2026-0' || (1 + i % 9) || '-01T24:00:00' END, CASE WHEN i % 20 = 0 THEN '2026-0' || (1 + i % 9) || '-01T24:00:00' END, 'p' || i, '2025-01-01T09:00:00', '2025-01-01T09:00:00', 'demonstration', '{}'
    FROM generate_series(1, 20000) AS i`);
  await owner.query('RESET session_replication_role');
  await owner.query('ANALYZE service_case');
  type Node = { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; Plans?: Node[] };
  const plan = async (text: string, values: readonly unknown[]): Promise<readonly Node[]> => {
    const rows = await zone.store.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
      '',
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      values,
    );
    const all = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(all)];
    const plans = rows[0]?.['QUERY PLAN'];
    return plans === undefined ? [] : all(plans[0].Plan);
  };
  const page = ['example', 'gate', '2026-03-01T24:00:00', '', 51];
  const [loop, seat] = ['allotment', 'office'];
  const asked: readonly (readonly [string, string, readonly unknown[]])[] = [
    [worklistText, 'service_case_worklist', page],
    [dutiesText, 'service_case_duties', [...page, 'nobody', [loop, loop], [seat, 'asker']]],
  ];
  for (const [text, index, values] of asked) {
    const nodes = await plan(text, values);
    assert.ok(
      nodes.some((node) => node['Index Name'] === index),
      JSON.stringify(nodes),
    );
    assert.ok(
      nodes.every((node) => node['Node Type'] !== 'Seq Scan' && node['Actual Rows'] <= 52),
      index,
    );
  }
});

test('a search looks into its index under the rights of whoever asks, and goes on where its page ended', async () => {
  await owner.query(`INSERT INTO case_words (zone_id, case_id, bigrams)
    SELECT zone_id, case_id, ARRAY[week_mark(week_of(opened_at)) || 'zz', week_mark(week_of(opened_at)) || number]
    FROM service_case WHERE number LIKE 'x%'`);
  await owner.query('VACUUM (ANALYZE) case_words');
  await owner.query('BEGIN');
  await owner.query("SET LOCAL ROLE jingxin_application; SET LOCAL app.zone = 'example'");
  const week = "week_of('2025-01-01T09:00:00')";
  const { rows } = await owner.query(`SELECT * FROM sought_cases(${week} - 3, ${week}, ARRAY['x77'], NULL, NULL)`);
  assert.deepEqual(rows, [{ sought_cases: 'x77' }]);
  const read = await owner.query(
    "SELECT seq_scan::integer, idx_tup_fetch::integer FROM pg_stat_xact_user_tables WHERE relname = 'case_words'",
  );
  await owner.query('ROLLBACK');
  assert.deepEqual(read.rows, [{ seq_scan: 0, idx_tup_fetch: 1 }]);
  const first = await listCases(zone.store, { q: 'zz', limit: 20 });
  const second = await listCases(zone.store, { q: 'zz', limit: 20, after: first.next });
  assert.equal(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size, 40);
  assert.deepEqual((await listCases(zone.store, { q: '😀' })).rows, []);
});
