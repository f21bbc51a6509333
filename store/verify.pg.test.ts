import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { doAct, gardener, letExpire, openCase, staff } from './example/example-acts.ts';
import { exampleZone, rulesOf } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { project } from './figures.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';
import { verify } from './verify.ts';
import type { RulesOf } from './verify/check-case.ts';

let database: TestDatabase;
let zone: ExampleZone;
let owner: Client;
let caseId = '';

const figures = [{ name: 'asked', count: (event: { act: string }) => (event.act === 'ask' ? 1 : 0) }];

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (let index = 0; index < 3; index += 1) {
    caseId = (await openCase(zone)).caseId;
    await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'plots' } });
    await doAct(zone, caseId, { act: 'take', actor: staff('plots') });
  }
  await letExpire(zone, caseId, '2026-03-20T09:00:00');
  await doAct(zone, caseId, { act: 'withdraw', actor: gardener(), at: '2026-03-20T10:00:00' });
  while ((await project(zone.store, figures)) > 0);
});

after(async () => {
  await owner?.end();
  await zone?.store.close();
  await database?.drop();
});

const rules: RulesOf = (hash) => {
  const name = Object.keys(zone.contexts).find((loop) => zone.contexts[loop]?.hash === hash);
  if (name === undefined) return null;
  const { loop, context } = rulesOf(zone, name);
  return { loop, guards: context.guards };
};
const findings = async (): Promise<readonly string[]> =>
  (await verify(zone.store, rules, figures)).findings.map(({ what, at, why }) => `${what}: ${at}: ${why}`);

/** Somebody with all rights over the database changes it behind the service's back; it is put back afterwards. */
const tampered = async (statement: string, expected: RegExp): Promise<void> => {
  const tables = ['event', 'service_case', 'entry', 'figure', 'head'];
  await owner.query("SET session_replication_role = 'replica'");
  for (const table of tables) await owner.query(`CREATE TEMP TABLE kept_${table} AS TABLE ${table}`);
  try {
    await owner.query(statement);
    const [first] = await findings();
    assert.match(first ?? 'nothing was found', expected);
  } finally {
    for (const table of tables) {
      const columns = (
        await owner.query(
          "SELECT string_agg(column_name, ', ') AS names FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' AND is_generated = 'NEVER'",
          [table],
        )
      ).rows[0].names;
      await owner.query(`DELETE FROM ${table}`);
      await owner.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM kept_${table}`);
      await owner.query(`DROP TABLE kept_${table}`);
    }
    await owner.query('RESET session_replication_role');
  }
};

test('a zone that nobody has touched is as it happened', async () => {
  const verified = await verify(zone.store, rules, figures);
  assert.deepEqual(verified.findings, []);
  assert.equal(verified.cases, 3);
  assert.equal(verified.links, 12 + 9 + 2);
});

test('a zone can be verified while it is written', async () => {
  const writing = Promise.all(Array.from({ length: 40 }, () => openCase(zone)));
  assert.deepEqual(await findings(), []);
  await writing;
  assert.deepEqual(await findings(), []);
});

describe('the first broken link is named', () => {
  test('when words were changed', () =>
    tampered(
      `UPDATE event SET body = jsonb_set(body, '{input,unit}', '"parks"') WHERE stream = '${caseId}' AND seq = 2`,
      new RegExp(`^chain: position \\d+, ${caseId}, event 2: its content does not give its hash`),
    ));
  test('when the moment of recording was changed', () =>
    tampered(
      `UPDATE event SET recorded_at = recorded_at - interval '1 microsecond' WHERE stream = '${caseId}' AND seq = 2`,
      /event 2: its content does not give its hash/,
    ));
  test('when the moment of happening was changed', () =>
    tampered(
      `UPDATE event SET happened_at = happened_at - interval '1 day' WHERE stream = '${caseId}' AND seq = 2`,
      /event 2: it says that it happened at/,
    ));
  test('when a mark was taken off', () =>
    tampered(
      `UPDATE event SET mark = 'later' WHERE stream = '${caseId}' AND seq = 2`,
      /event 2: its content does not give its hash/,
    ));
  test('when an event was taken out', () =>
    tampered(`DELETE FROM event WHERE stream = '${caseId}' AND seq = 2`, /^chain: position \d+: an event is missing/));
  test('when the end was cut off', () =>
    tampered('DELETE FROM event WHERE position > 15', /^chain: position 16: an event is missing/));
  test('when two events changed places', () =>
    tampered(
      `UPDATE event SET position = CASE position WHEN 14 THEN 1015 ELSE 1014 END WHERE position IN (14, 15); UPDATE event SET position = position - 1000 WHERE position > 1000`,
      /position 14, .*does not follow the event before it/,
    ));
  test('when the head was moved back', () =>
    tampered("UPDATE head SET hash = sha256('')", /the head of the chain names another hash/));
});

describe('what is shown is held against what happened', () => {
  test('a standing that its events do not add up to', () =>
    tampered(
      `UPDATE service_case SET standing = jsonb_set(standing, '{facts,answer}', '"yes"') WHERE case_id = '${caseId}'`,
      /^case: case .*its row shows another standing/,
    ));
  test('a case that no list shows', () =>
    tampered(`DELETE FROM service_case WHERE case_id = '${caseId}'`, /^case: case .*no list shows it/));
  test('an entry that nobody changed so', () =>
    tampered(`UPDATE entry SET body = '{"unit": "x"}' WHERE key = 'plots'`, /^entry: unit:plots/));
  test('a figure that was helped along', () =>
    tampered(
      'UPDATE figure SET value = value + 1',
      /^figure: asked, gate, 2026-03-02, demonstration: it shows \d+, the events give \d+/,
    ));
  test('a decision that its rules would not give', async () => {
    const { loop, context } = rulesOf(zone, 'allotment');
    const place = loop.acts['place'];
    assert.ok(place);
    const stricter = { ...loop, acts: { ...loop.acts, place: { ...place, by: ['warden'] } } };
    const { findings: found } = await verify(zone.store, () => ({ loop: stricter, guards: context.guards }), figures);
    assert.equal(found[0]?.what, 'decision');
    assert.match(found[0]?.why ?? '', /^event 2 \(place\): the rules refuse it: not-yours/);
  });
});
