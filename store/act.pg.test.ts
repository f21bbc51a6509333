import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { act } from './act.ts';
import type { ActResult } from './act-request.ts';
import { doAct, gardener, grounds, openCase, staff } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { findCase } from './find-case.ts';
import { history } from './history.ts';
import { papersOf } from './outbox.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
});

after(async () => {
  await zone?.store.close();
  await database?.drop();
});

const place = { act: 'place', actor: staff('gate'), input: { unit: 'plots' } } as const;
const answerOf = (result: ActResult): unknown => (result.kind === 'done' ? result.answer : result.kind);

test('the same click twice is one act and has one answer, also when both arrive at once', async () => {
  const { caseId } = await openCase(zone);
  const results = await Promise.all(Array.from({ length: 20 }, () => doAct(zone, caseId, { ...place, key: 'click' })));
  results.push(await doAct(zone, caseId, { ...place, key: 'click' }));
  assert.equal((await history(zone.store, caseId)).length, 2);
  assert.equal(results.filter((result) => result.kind === 'done' && !result.repeated).length, 1);
  for (const result of results) assert.deepEqual(answerOf(result), { case: caseId, version: 2, refusal: null });
});

test('a key that was used for something else is refused', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, { ...place, key: 'used' });
  const result = await doAct(zone, caseId, { ...place, input: { unit: 'parks' }, key: 'used' });
  assert.deepEqual(result, { kind: 'key-reused' });
});

test('of two people who act on what both have on screen one is told that the case has moved on', async () => {
  const { caseId } = await openCase(zone);
  const both = await Promise.all([
    doAct(zone, caseId, { ...place, expects: 1 }),
    doAct(zone, caseId, { ...place, input: { unit: 'parks' }, expects: 1 }),
  ]);
  assert.deepEqual(both.map((result) => result.kind).toSorted(), ['done', 'moved']);
  assert.deepEqual(
    both.find((result) => result.kind === 'moved'),
    { kind: 'moved', version: 2 },
  );
});

test('a case that does not exist is said not to', async () => {
  assert.deepEqual(await doAct(zone, 'nothing', place), { kind: 'unknown-case' });
});

test('acts on one case that share a transaction see each other', async () => {
  const { caseId } = await openCase(zone);
  const results = await Promise.all([
    doAct(zone, caseId, place),
    doAct(zone, caseId, { act: 'take', actor: staff('plots') }),
    doAct(zone, caseId, place),
  ]);
  assert.deepEqual(results.map(answerOf), [
    { case: caseId, version: 2, refusal: null },
    { case: caseId, version: 3, refusal: null },
    { case: caseId, version: 3, refusal: 'not-now' },
  ]);
  const kept = await findCase(zone.store, caseId);
  assert.equal(kept?.version, 3);
  assert.equal(kept?.holderUnit, 'plots');
  assert.equal(kept?.firstUnit, 'gate');
});

test('acts that arrive together share a transaction, and their numbers leave no gap though some of them fail', async () => {
  const last =
    (await zone.store.query<{ last: number }>('', "SELECT last FROM number_series WHERE series = 'allotment'", []))[0]
      ?.last ?? 0;
  const results = await Promise.all(
    Array.from({ length: 60 }, (_, index) => {
      if (index % 20 === 7)
        return openCase(zone, { seats: { gardener: { party: 'rose' }, office: { unit: 'nowhere', person: null } } });
      if (index % 20 === 13)
        return act(zone.store, {
          actor: 'rose',
          key: `${index}`,
          mark: 'live',
          work: async (reads) => {
            await reads.nextNumber('allotment');
            throw new Error('a fault');
          },
        }).then(
          () => assert.fail('a fault was answered'),
          (error: Error) => ({ caseId: '', result: { kind: error.message } }),
        );
      return openCase(zone);
    }),
  );
  const kinds = results.map(({ result }) =>
    result.kind === 'not-kept' && 'constraint' in result ? result.constraint : result.kind,
  );
  assert.equal(kinds.filter((kind) => kind === 'kept_open_case_is_held_by_an_open_unit').length, 3);
  assert.equal(kinds.filter((kind) => kind === 'a fault').length, 3);
  assert.equal(kinds.filter((kind) => kind === 'done').length, 54);
  const numbers = await zone.store.query<{ number: string }>(
    '',
    "SELECT number FROM service_case WHERE loop = 'allotment' AND number > $1 ORDER BY number",
    [`allotment-${String(last).padStart(5, '0')}`],
  );
  assert.deepEqual(
    numbers.map((row) => Number(row.number.slice(-5))),
    Array.from({ length: 54 }, (_, index) => last + index + 1),
  );
  const transactions = await zone.store.query<{ count: number }>(
    '',
    'SELECT count(DISTINCT recorded_at)::int AS count FROM event WHERE stream = ANY ($1)',
    [results.map(({ caseId }) => caseId)],
  );
  assert.ok((transactions[0]?.count ?? 99) < 30, `${transactions[0]?.count} transactions for 54 acts`);
});

test('text that the database cannot hold fails alone and is named', async () => {
  const { caseId } = await openCase(zone);
  const [bad, good] = await Promise.all([
    doAct(zone, caseId, { act: 'answer-at-once', actor: staff('gate'), input: { answer: 'a\u0000b' } }),
    doAct(zone, caseId, place),
  ]);
  assert.equal(bad.kind === 'not-kept' && bad.constraint, 'provable_text_can_be_kept');
  assert.equal(good.kind, 'done');
  const half = await doAct(zone, caseId, { act: 'answer-at-once', actor: staff('gate'), input: { answer: '\ud800' } });
  assert.equal(half.kind, 'not-kept');
});

test('two servers on one zone give one order of events, without gaps', async () => {
  const other = await exampleZone(database.ownerUrl);
  await Promise.all(Array.from({ length: 40 }, (_, index) => openCase(index % 2 === 0 ? zone : other)));
  const rows = await zone.store.query<{ events: number; last: number; head: number }>(
    '',
    'SELECT count(*)::int AS events, max(position)::int AS last, (SELECT position::int FROM head) AS head FROM event',
    [],
  );
  assert.equal(rows[0]?.events, rows[0]?.last);
  assert.equal(rows[0]?.last, rows[0]?.head);
  await other.store.close();
});

test('a broken connection is replaced, and what was asked meanwhile is done once', async () => {
  const { caseId } = await openCase(zone);
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  let broken = 0;
  const breaking = act(zone.store, {
    actor: 'rose',
    key: 'breaking',
    caseId,
    mark: 'demonstration',
    work: async (reads) => {
      if (broken === 0) {
        const ended = await owner.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'jingxin' AND state = 'idle in transaction'",
        );
        broken += ended.rowCount ?? 0;
      }
      return { answer: (await reads.history(caseId)).length };
    },
  });
  const beside = doAct(zone, caseId, place);
  await breaking.catch(() => {});
  await owner.end();
  assert.equal(broken, 1);
  assert.equal((await beside).kind, 'done');
  assert.equal((await history(zone.store, caseId)).length, 2);
});

test('an undone act stays in the history, and its paper does not go out', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, place);
  await doAct(zone, caseId, { act: 'take', actor: staff('plots') });
  const input = {
    ...grounds,
    checklist: [{ material: 'map', answer: 'missing', defect: 'none', remedy: 'bring one' }],
  };
  const notify = { act: 'notify', actor: staff('plots'), input, at: '2026-03-02T11:00:00' } as const;
  await doAct(zone, caseId, notify);
  await doAct(zone, caseId, { act: 'undo', actor: staff('plots'), at: '2026-03-02T11:01:00' });
  const undone = await papersOf(zone.store, caseId);
  assert.deepEqual(
    undone.map(({ paper, undoneBy }) => [paper, undoneBy]),
    [
      ['receipt', null],
      ['correction-notice', 5],
    ],
  );
  assert.equal((await findCase(zone.store, caseId))?.state, 'checking');
  // Undone within the hold, it may be given once more: nobody had been told.
  await doAct(zone, caseId, { ...notify, at: '2026-03-02T11:02:00' });
  assert.deepEqual(
    (await history(zone.store, caseId)).map((event) => event.act),
    ['ask', 'place', 'take', 'notify', 'undo', 'notify'],
  );
});

test('an event is read back as it was decided, with the moment the database recorded it', async () => {
  const { caseId } = await openCase(zone, {
    input: { words: '请问“社保卡”怎么办？👍', n: [1, 0.1, 1e21, -0.5e-7], deep: { b: null, a: [{}] } },
  });
  const [event] = await history(zone.store, caseId);
  assert.deepEqual(event?.input, {
    words: '请问“社保卡”怎么办？👍',
    n: [1, 0.1, 1e21, -0.5e-7],
    deep: { b: null, a: [{}] },
  });
  assert.equal(event?.mark, 'demonstration');
  assert.ok(Math.abs(Date.parse(event?.recordedAt ?? '') - Date.now()) < 60_000);
  assert.equal(event?.party, (gardener() as { party: string }).party);
});
