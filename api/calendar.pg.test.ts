import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { asker } from './example/ask.ts';
import { makeWorld, type World } from './example/world.ts';

let world: World;
let ask: ReturnType<typeof asker>;
before(async () => {
  world = await makeWorld();
  ask = asker(world);
});
after(() => world.stop());

const due = (start: string, amount: number | string, unit: string, pauses?: string) =>
  ask(
    'GET',
    `/api/calendar/due?${new URLSearchParams({ start, amount: `${amount}`, unit, ...(pauses === undefined ? {} : { pauses }) }).toString()}`,
  );

test('anybody has a due date counted, and its days add up to the date', async () => {
  for (const [start, amount, end] of [
    ['2021-04-30', 5, '2021-05-11'],
    ['2021-09-17', 5, '2021-09-26'],
    ['2021-02-10', 20, '2021-03-16'],
    ['2021-04-24', 5, '2021-04-29'],
    ['2021-12-31', 5, '2022-01-10'],
    ['2024-12-31', 45, '2025-03-11'],
    ['2026-02-13', 20, '2026-03-19'],
  ] as const) {
    const { status, body } = await due(start, amount, 'workday');
    assert.deepEqual([status, body.due, body.provisional], [200, end, false], start);
    assert.equal(body.explanation.filter(({ counted }: { counted: boolean }) => counted).length, amount);
    assert.equal(body.explanation.at(-1).day, end);
  }
  assert.equal((await due('2021-09-16', 15, 'day')).body.due, '2021-10-08');
  assert.equal((await due('2022-01-31', 1, 'month')).body.due, '2022-02-28');
  assert.equal((await due('2026-12-28', 5, 'workday')).body.provisional, true);
});

test('pauses win their working days, however they are written', async () => {
  const whole = (await due('2021-05-17', 5, 'workday', '2021-05-19..2021-05-21')).body;
  assert.equal(whole.due, '2021-05-27');
  assert.equal(
    (await due('2021-05-17', 5, 'workday', '2021-05-19..2021-05-20,2021-05-20..2021-05-21')).body.due,
    whole.due,
  );
  assert.equal((await due('2021-05-17', 5, 'workday', '2021-05-22..2021-05-23')).body.due, '2021-05-24');
});

test('what cannot be counted is named with its way out', async () => {
  const wrong: readonly (readonly [Parameters<typeof due>, string])[] = [
    [['2021-02-30', 5, 'workday'], 'start'],
    [['20210430', 5, 'workday'], 'start'],
    [['2021-04-30', -1, 'workday'], 'amount'],
    [['2021-04-30', '1e3', 'workday'], 'amount'],
    [['2021-04-30', 999_999, 'month'], 'amount'],
    [['2021-04-30', 5, 'fortnight'], 'unit'],
    [['2021-04-30', 5, 'workday', '2021-05-09..2021-05-06'], 'pauses'],
    [['2021-04-30', 5, 'workday', '2021-05-06..9999-12-31'], 'pauses'],
    [['2021-04-30', 5, 'workday', 'soon'], 'pauses'],
  ];
  for (const [wish, field] of wrong) {
    const { status, body } = await due(...wish);
    assert.deepEqual([status, body.fields?.map((one: { field: string }) => one.field)], [400, [field]], String(wish));
    assert.doesNotMatch(body.fields[0].message, /undefined|\{/);
  }
});
