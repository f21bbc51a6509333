import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrate } from '../migrate.ts';
import { testDatabase } from '../template.ts';
import { describe } from './describe.ts';

test('schema.sql is what the migrations amount to, whichever PostgreSQL runs them', async () => {
  const database = await testDatabase();
  try {
    const kept = await readFile(join(import.meta.dirname, '..', 'schema.sql'), 'utf8');
    assert.equal(await describe(database.ownerUrl), kept);
  } finally {
    await database.drop();
  }
});

test('migrating again, and by several processes at once, changes nothing', async () => {
  const database = await testDatabase();
  try {
    const before = await describe(database.ownerUrl);
    const ran = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl)));
    assert.deepEqual(ran, [[], [], []]);
    assert.equal(await describe(database.ownerUrl), before);
  } finally {
    await database.drop();
  }
});

test('every table says what it is for, leads its key with the zone and is closed to other zones', async () => {
  const database = await testDatabase();
  try {
    const tables = (await describe(database.ownerUrl))
      .split('\nTABLE ')
      .slice(1)
      .filter((table) => !table.startsWith('migration'));
    assert.ok(tables.length >= 20);
    for (const table of tables) {
      const name = table.split(/\s/, 1)[0];
      assert.match(table, /row level security, forced\n {2}-- \S/, `${name} says what it is for`);
      assert.match(table, /PRIMARY KEY \(zone_id/, `${name} leads its key with the zone`);
      assert.match(
        table,
        /POLICY protected_own_zone_only USING \(zone_id = current_setting\('app.zone'::text\)\)/,
        `${name} is closed`,
      );
    }
  } finally {
    await database.drop();
  }
});
