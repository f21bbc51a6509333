import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { act } from './act.ts';
import { doAct, gardener, openCase, staff } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { claimOutbox, markFailed, markSent } from './outbox.ts';
import { findRight, rightsOfParty } from './right.ts';
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

test('a paper waits until its hold is over, and two senders never take the same one', async () => {
  const { caseId } = await openCase(zone);
  await doAct(zone, caseId, {
    act: 'answer-at-once',
    actor: staff('gate'),
    at: '2026-03-02T10:00:00',
    input: { answer: 'yes', all: true },
  });
  const early = await claimOutbox(zone.store, '2026-03-02T09:59:59');
  assert.deepEqual(
    early.map(({ payload, recipient }) => [payload['paper'], recipient]),
    [['receipt', 'party:rose']],
  );
  assert.deepEqual(await claimOutbox(zone.store, '2026-03-02T10:04:59'), []);
  assert.deepEqual(
    (await claimOutbox(zone.store, '2026-03-02T10:05:00')).map(({ payload }) => payload['paper']),
    ['reply'],
  );
  const ids = Array.from({ length: 30 }, (_, index) => `paper ${index}`);
  await act(zone.store, {
    actor: 'system',
    key: 'messages',
    mark: 'demonstration',
    work: () => ({
      answer: null,
      messages: ids.map((id) => ({ kind: 'sms', release: '2026-03-02T08:00:00', payload: { id } })),
    }),
  });
  const taken = await Promise.all([1, 2, 3].map(() => claimOutbox(zone.store, '2026-03-02T09:00:00', { limit: 15 })));
  const all = taken.flat().map((message) => String(message.payload['id']));
  assert.deepEqual(all.toSorted(), ids.toSorted());
  await markSent(
    zone.store,
    taken.flat().map((message) => message.id),
  );
  assert.deepEqual(await claimOutbox(zone.store, '2026-03-02T09:00:00'), []);
});

test('a message that did not go is kept with the reason, and tried again later', async () => {
  await act(zone.store, {
    actor: 'system',
    key: 'failing',
    mark: 'demonstration',
    work: () => ({ answer: null, messages: [{ kind: 'sms', release: '2026-01-01T08:00:00', payload: {} }] }),
  });
  const [message] = await claimOutbox(zone.store, '2026-01-02T08:00:00');
  await markFailed(zone.store, message?.id ?? '', 'no signal');
  assert.deepEqual(await claimOutbox(zone.store, '2026-01-02T08:00:00'), []);
  const [row] = await zone.store.query('', 'SELECT last_error, attempts, sent_at FROM outbox WHERE message_id = $1', [
    message?.id,
  ]);
  assert.deepEqual({ ...row }, { last_error: 'no signal', attempts: 1, sent_at: null });
});

test('a right to judge is left to who was served, about who served, and is used up by one review', async () => {
  const { caseId } = await openCase(zone, { party: 'iris' });
  await doAct(zone, caseId, { act: 'place', actor: staff('gate'), input: { unit: 'plots' } });
  await doAct(zone, caseId, { act: 'take', actor: staff('plots') });
  await doAct(zone, caseId, { act: 'withdraw', actor: gardener('iris') });
  const [right] = await rightsOfParty(zone.store, 'iris');
  assert.deepEqual(
    [right?.caseId, right?.aboutUnit, right?.loop, right?.from, right?.usedBy],
    [caseId, 'plots', 'plot-review', '2026-03-02', null],
  );
  const review = {
    loop: 'plot-review',
    party: 'iris',
    right: right?.id ?? '',
    input: { mark: 1 },
    seats: { gardener: { party: 'iris' }, rated: { unit: 'plots', person: null } },
  } as const;
  const both = await Promise.all([openCase(zone, review), openCase(zone, review)]);
  assert.deepEqual(
    both.map(({ result }) => (result.kind === 'not-kept' ? result.constraint : result.kind)).toSorted(),
    ['done', 'judged_right_is_used_once'],
  );
  assert.equal(
    (await findRight(zone.store, right?.id ?? ''))?.usedBy,
    both.find(({ result }) => result.kind === 'done')?.caseId,
  );
});
