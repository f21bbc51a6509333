import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { anomalies, anomalyTexts } from './anomalies.ts';
import { doAct, grounds, openCase, staff } from './example/example-acts.ts';
import { exampleZone, type ExampleZone } from './example/example-zone.ts';
import { testDatabase, type TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;
let owner: Client;
before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
after(async () => {
  await owner?.end();
  await zone?.store.close();
  await database?.drop();
});

const march = { from: '2026-03-01T00:00:00', to: '2026-05-01T00:00:00' };

test('a pause less than a day before the clock was due is seen, and one in good time is not', async () => {
  const weighed = async () => {
    const { caseId } = await openCase(zone);
    await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'parks' } });
    await doAct(zone, caseId, { act: 'take', actor: staff('parks') });
    const checklist = [{ material: 'map', answer: 'ok' }];
    await doAct(zone, caseId, {
      act: 'complete',
      actor: staff('parks'),
      input: { checklist },
      at: '2026-03-03T09:00:00',
    });
    return caseId;
  };
  const pause = (caseId: string, at: string) =>
    doAct(zone, caseId, {
      act: 'test-soil',
      actor: staff('parks'),
      input: { ...grounds, soilUntil: '2026-04-20' },
      at,
    });
  const late = await weighed();
  await pause(late, '2026-03-30T18:00:00');
  await pause(await weighed(), '2026-03-05T10:00:00');
  const found = await anomalies(zone.store, 'pause-before-due', march);
  assert.deepEqual(
    found.map(({ cases, unit, amount }) => [cases, unit, amount]),
    [[[late], 'parks', 360]],
  );
});

test('each kind is found by its own small index, and a list of years of history reads no whole table', async () => {
  await owner.query("SET session_replication_role = 'replica'");
  await owner.query(`INSERT INTO event (zone_id, stream, seq, position, kind, act, body, happened_at, recorded_at, mark, previous_hash, hash)
    SELECT 'example', stream, 1, place, 'case', act, body, happened, happened, mark, zeros, zeros FROM (SELECT 'x' || i AS stream, 1000 + i AS place, CASE WHEN i % 10 = 0 THEN 'rate' ELSE 'ask' END AS act,
      jsonb_build_object('at', '2026-03-0' || (1 + i % 9) || CASE WHEN i % 97 = 0 THEN 'T23:10:00' ELSE 'T10:00:00' END, 'unit', 'gate', 'effects', '[]'::jsonb,
        'person', CASE WHEN i % 2 = 1 THEN 'gate-1' END, 'input', CASE WHEN i % 1000 = 0 THEN jsonb_build_object('channel', '2', 'device', 'd' || i % 9000) ELSE '{}'::jsonb END) AS body,
      ('2026-03-0' || (1 + i % 9) || CASE WHEN i % 97 = 0 THEN 'T23:10:00+08' ELSE 'T10:00:00+08' END)::timestamptz AS happened,
      CASE WHEN i % 5000 = 0 THEN 'later' ELSE 'live' END AS mark, decode(repeat('00', 32), 'hex') AS zeros
    FROM generate_series(1, 60000) AS i) AS made`);
  await owner.query('RESET session_replication_role');
  await owner.query('VACUUM (ANALYZE) event');
  const bursts = await anomalies(zone.store, 'review-burst', march);
  assert.ok(bursts.length > 0 && bursts.every(({ amount, cases }) => amount >= 5 && cases.length === amount));
  const night = await anomalies(zone.store, 'night', march);
  assert.ok(night.length > 100 && night.every(({ at, person }) => at.endsWith('T23:10:00') && person === 'gate-1'));
  assert.equal((await anomalies(zone.store, 'later', march)).length, 12);
  assert.equal((await anomalies(zone.store, 'later', { ...march, to: march.from })).length, 0);
  const indexes = {
    'review-burst': 'event_rated_by_device',
    'pause-before-due': 'event_paused',
    night: 'event_at_night',
    later: 'event_opened_later',
  } as const;
  for (const [kind, index] of Object.entries(indexes)) {
    const text = `EXPLAIN (FORMAT JSON) ${anomalyTexts[kind as keyof typeof indexes]}`;
    const values = ['example', '2026-03-01T00:00:00+08:00', '2026-03-20T00:00:00+08:00', 200];
    const plan = JSON.stringify(await zone.store.query('', text, values));
    assert.match(plan, new RegExp(index), `${kind}: ${plan}`);
    assert.doesNotMatch(plan, /"Seq Scan"/, kind);
  }
});
