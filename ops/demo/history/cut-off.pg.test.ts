import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Door } from '../../../api/door.ts';
import { allStories } from './load-history.ts';
import { loaded, newZones } from './new-zones.ts';
import { playAll } from './play-all.ts';
import type { Volumes } from './volumes.ts';

const volumes: Volumes = {
  consultations: 60,
  needs: 40,
  otherInquiries: 20,
  approvals: 90,
  projects: 10,
  assists: 60,
  preReviews: 10,
  reviewed: 0.4,
  assistsReviewed: 0.2,
  least: 1,
};
const zones = newZones();
after(zones.close);

/** Every fifth story, and what they rest on: enough to be cut off in. */
const play = (door: Door, wish: { readonly tell?: (played: number) => void } = {}): Promise<number> => {
  const stories = allStories(door, '2026-11-24', volumes).filter(({ first }, index) => first || index % 5 === 0);
  return playAll(door, {
    parts: [stories.filter(({ first }) => first), stories.filter(({ first }) => !first)],
    total: stories.length,
    until: loaded,
    tell: ({ played }) => wish.tell?.(played),
    stopped: () => false,
    report: (error) => {
      throw error;
    },
  });
};

/** Everything that happened, without what each load numbers for itself. */
const happened = async (door: Door): Promise<readonly string[]> =>
  (
    await door.store.query<{ told: string }>(
      '',
      `SELECT c.loop || ' ' || e.act || ' ' || e.happened_at || ' ' || count(*) AS told
       FROM event e JOIN service_case c ON c.zone_id = e.zone_id AND c.case_id = e.stream
       WHERE e.zone_id = $1 GROUP BY c.loop, e.act, e.happened_at ORDER BY 1`,
      [door.store.zone],
    )
  ).map(({ told }) => told);

let whole: Door;
before(async () => {
  whole = await zones.open();
  await play(whole);
});

test('a load that is cut off again and again goes on where it stopped, and doubles nothing', async () => {
  const door = await zones.open();
  for (const most of [90, 200, 333]) {
    let looks = 0;
    // Every act looks at the registers; from one moment on each look fails, as if the process had been killed.
    const dying: Door = {
      ...door,
      directory: () => (++looks > most ? Promise.reject(new Error('killed')) : door.directory()),
    };
    await assert.rejects(play(dying), /killed/);
  }
  let first: number | null = null;
  await play(door, { tell: (played) => (first ??= played) });
  assert.ok((first ?? 0) > 10, `the last start found ${first} services done`);
  assert.deepEqual(await happened(door), await happened(whole));
  assert.equal(await play(door), 0);
});
