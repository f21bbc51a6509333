import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { validator } from '../../api/validate.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { usualLeads } from '../../programmes/key-project/stage-lead.ts';
import { serviceItem } from '../../programmes/zone/service-item.ts';
import { act } from '../../store/act.ts';
import { entry } from '../../store/entries.ts';
import { openStore } from '../../store/open-store.ts';
import { testDatabase } from '../../store/template.ts';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { restingInEach, seed } from './history/load-history.ts';
import { visitPlans } from './history/enterprise-visit-stories.ts';
import { enterprises, loadZone } from './load-zone.ts';
import { supervisionRules } from './zone/supervision-rules.ts';
import { zone } from './zone/index.ts';

const database = await testDatabase();
const store = await openStore({ url: database.ownerUrl, zone: zone.zone });
after(async () => {
  await store.close();
  await database.drop();
});

const count = async (from: string): Promise<number> =>
  Number((await store.query<{ n: string }>('', `SELECT count(*) AS n FROM ${from}`, [store.zone]))[0]?.n);
const listed = async (key: string) => {
  const found = await entry(store, serviceItem.name, key);
  assert.ok(found, key);
  return found;
};
const change = (key: string, body: JsonObject) =>
  act(store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({
      answer: 1,
      entries: [
        {
          register: serviceItem.name,
          key,
          act: 'change',
          body,
          words: String(body['name']),
          by: { unit: null, person: null },
          at: '2026-11-24T10:00:00',
        },
      ],
    }),
  });
const all = [
  zone.units,
  zone.people,
  zone.namedPosts,
  zone.places,
  zone.laws,
  zone.items,
  zone.policies,
  zone.clauses,
  enterprises,
  zone.contactPlan,
  usualLeads(),
  zone.windows,
  supervisionRules('2026-11-23'),
  visitPlans(stateCouncil, seed, '2026-11-23', restingInEach),
  zone.proposals,
].flat().length;

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

test('an item that an earlier version listed and that no longer fits becomes what the zone says now; what fits stays', async () => {
  const kept = await listed('food-business-licence');
  const other = await listed('drug-retail-licence');
  const { fees: _, ...earlier } = kept.body;
  const changed = { ...other.body, name: '有人改过的事项' };
  await change(kept.key, earlier);
  await change(other.key, changed);

  assert.equal(await loadZone(store, '2026-11-25T09:00:00'), 1);

  const now = await listed(kept.key);
  assert.deepEqual(validator(serviceItem.schema)(now.body), []);
  assert.deepEqual([now.body, now.version], [kept.body, kept.version + 2]);
  assert.deepEqual((await listed(other.key)).body, changed);
  assert.equal(await loadZone(store, '2026-11-26T09:00:00'), 0);
});
