import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { exampleZone, type ExampleZone } from './example/example-zone.ts';
import { heldByText } from './held-by.ts';
import { lateText } from './late-cases.ts';
import { comingText } from './light-notices.ts';
import { problemsText } from './problems.ts';
import { testDatabase, type TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;
let owner: Client;

/** One case in fifty is open, one in five hundred late: what a place has after some years. */
before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("SET session_replication_role = 'replica'");
  await owner.query(`INSERT INTO service_case (zone_id, case_id, number, loop, loop_hash, version, title, state, ending, handling_unit, holder_unit, holder_seat, holder_person, next_clock, next_due, owed_clock, owed_due, owed_missed, party, opened_at, changed_at, mark, standing, given)
    SELECT 'example', 'x' || i, 'x' || i, CASE WHEN i % 100 = 0 THEN 'inquiry' ELSE 'approval' END, '', 1, '', CASE WHEN open THEN 'asked' END, CASE WHEN open THEN NULL ELSE 'given' END, 'gate',
      CASE WHEN open THEN 'unit' || i % 24 END, 'office', CASE WHEN open AND i % 3 = 0 THEN 'person' || i % 300 END, 'placing', CASE WHEN open THEN due END, 'placing', CASE WHEN open THEN due END, open AND i % 500 = 0, 'p' || i, '2025-01-01T09:00:00', '2025-01-01T09:00:00', 'demonstration', '{}', '{}'
    FROM (SELECT i, i % 50 = 0 AS open, '2026-0' || (1 + i % 9) || '-01T24:00:00' AS due FROM generate_series(1, 60000) AS i) AS made`);
  await owner.query('RESET session_replication_role');
  await owner.query('VACUUM (ANALYZE) service_case');
});

after(async () => {
  await owner?.end();
  await zone?.store.close();
  await database?.drop();
});

type Node = {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  Plans?: Node[];
};

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

test('who has what, what is late and what is open are read from the index of the open cases, however many have ended', async () => {
  const asked: readonly (readonly [string, string, readonly unknown[], number])[] = [
    [heldByText, 'service_case_held', ['example', '2026-05-01T00:00:00'], 1300],
    [lateText, 'service_case_late', ['example', 'ladder', '', '', ['supervision']], 201],
    [comingText, 'service_case_coming', ['example', '2026-03-01T00:00:00', '2026-03-02T00:00:00', '', ''], 501],
    [problemsText, 'service_case_problems', ['example', '', '', 'gate', null, 51], 52],
  ];
  for (const [text, index, values, most] of asked) {
    const nodes = await plan(text, values);
    const reads = nodes.filter((node) => node['Relation Name'] === 'service_case' || node['Index Name'] !== undefined);
    assert.ok(
      reads.some((node) => node['Index Name'] === index),
      JSON.stringify(nodes),
    );
    assert.ok(
      nodes.every((node) => node['Node Type'] !== 'Seq Scan' || node['Relation Name'] !== 'service_case'),
      index,
    );
    assert.ok(
      nodes.every((node) => node['Actual Rows'] <= most),
      JSON.stringify(nodes),
    );
  }
});
