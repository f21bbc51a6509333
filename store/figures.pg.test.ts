import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openCase } from './example/example-acts.ts';
import { exampleZone } from './example/example-zone.ts';
import type { ExampleZone } from './example/example-zone.ts';
import { countAgain } from './figure-difference.ts';
import { figures, project, rebuild } from './figures.ts';
import { testDatabase } from './template.ts';
import type { TestDatabase } from './template.ts';

let database: TestDatabase;
let zone: ExampleZone;
const counted = [
  { name: 'asked', count: (event: { act: string }) => (event.act === 'ask' ? 1 : 0) },
  { name: 'events', count: () => 1 },
];
const range = { from: '2026-01-01', to: '2026-12-31' };
const total = async (figure: string): Promise<number> =>
  (await figures(zone.store, { ...range, figures: [figure] })).reduce((sum, { value }) => sum + value, 0);

before(async () => {
  database = await testDatabase();
  zone = await exampleZone(database.ownerUrl);
});

after(async () => {
  await zone?.store.close();
  await database?.drop();
});

test('a projector that runs beside two writers skips nothing and counts nothing twice', async () => {
  const other = await exampleZone(database.ownerUrl);
  const writing = new AbortController();
  const projecting = [zone, other].map(async ({ store }) => {
    while (!writing.signal.aborted) await project(store, counted, 7);
  });
  const writers = [zone, other].flatMap((writer) =>
    [1, 2, 3].map(async () => {
      for (let index = 0; index < 30; index += 1) await openCase(writer);
    }),
  );
  await Promise.all(writers);
  writing.abort();
  await Promise.all(projecting);
  while ((await project(zone.store, counted)) > 0);
  assert.equal(await total('asked'), 180);
  assert.equal(await total('events'), 180);
  await other.store.close();
});

test('counting everything again gives the same numbers', async () => {
  const kept = await figures(zone.store, range);
  await rebuild(zone.store, counted);
  assert.deepEqual(await figures(zone.store, range), kept);
});

test('what is made up for a demonstration is never added to what is real', async () => {
  const now = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19);
  await openCase(zone, { mark: 'live', at: now });
  while ((await project(zone.store, counted)) > 0);
  const rows = await figures(zone.store, { from: '2020-01-01', to: '2099-12-31', figures: ['asked'] });
  assert.deepEqual(
    rows.filter((row) => row.class === 'computed').map(({ value, unit, day }) => [value, unit, day]),
    [[1, 'gate', now.slice(0, 10)]],
  );
});

test('another set of figures begins at the beginning', async () => {
  const other = [{ name: 'twice', count: () => 2 }];
  while ((await project(zone.store, other)) > 0);
  assert.equal(await total('twice'), 362);
  assert.equal(await total('asked'), 0);
  while ((await project(zone.store, counted)) > 0);
  assert.equal(await total('asked'), 181);
});

test('a counter or a trace that somebody changed is named when all is counted again, and is right afterwards', async () => {
  while ((await project(zone.store, counted)) > 0);
  assert.deepEqual((await countAgain(zone.store, counted)).differences, []);
  await zone.store.query('', `UPDATE figure SET value = value + 5 WHERE zone_id = $1 AND figure = 'asked'`, [
    zone.store.zone,
  ]);
  const wrong = (await countAgain(zone.store, counted)).differences;
  assert.ok(wrong.length > 0 && wrong.every(({ figure, was, is }) => figure === 'asked' && was === is + 5));
  assert.deepEqual((await countAgain(zone.store, counted)).differences, []);
});
