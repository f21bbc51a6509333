import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openStore } from '../../store/open-store.ts';
import { testDatabase } from '../../store/template.ts';
import { loadZone } from './load-zone.ts';
import { zone } from './zone/index.ts';

const database = await testDatabase();
const store = await openStore({ url: database.ownerUrl, zone: zone.zone });
after(async () => {
  await store.close();
  await database.drop();
});

const count = async (from: string): Promise<number> =>
  Number((await store.query<{ n: string }>('', `SELECT count(*) AS n FROM ${from}`, [store.zone]))[0]?.n);
const all = [zone.units, zone.people, zone.namedPosts, zone.laws, zone.items, zone.proposals].flat().length;

test('the demonstration zone is loaded as events, each entry once', async () => {
  assert.equal(await loadZone(store, '2026-11-23T09:00:00'), all);
  assert.equal(await count('entry WHERE zone_id = $1'), all);
  assert.equal(await count("event WHERE zone_id = $1 AND kind = 'entry' AND mark = 'demonstration'"), all);
  assert.equal(await count('unit WHERE zone_id = $1 AND open'), 24);
  assert.equal(await count('person WHERE zone_id = $1 AND active'), zone.people.length);
});

test('loading it again adds nothing', async () => {
  assert.equal(await loadZone(store, '2026-11-24T09:00:00'), 0);
  assert.equal(await count('event WHERE zone_id = $1'), all);
});
