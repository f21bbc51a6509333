import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Door } from '../../../api/door.ts';
import { figures, project } from '../../../store/figures.ts';
import { period } from './closed-period.ts';
import { allStories, projectsInEach, restingInEach, storiesOf } from './load-history.ts';
import { loaded, newZones } from './new-zones.ts';
import { playAll } from './play-all.ts';
import type { Volumes } from './volumes.ts';

/** The same generator as at the start of a demonstration, with less of everything. */
const volumes: Volumes = {
  consultations: 60,
  needs: 40,
  otherInquiries: 20,
  approvals: 420,
  projects: 60,
  assists: 80,
  preReviews: 25,
  reviewed: 0.2,
  assistsReviewed: 0.2,
  least: 5,
};

const zones = newZones();
after(zones.close);

const play = (door: Door): Promise<number> =>
  playAll(door, {
    ...storiesOf(door, '2026-11-24', volumes),
    until: loaded,
    tell: () => undefined,
    stopped: () => false,
    report: (error) => {
      throw error;
    },
  });

const query = <Row>(door: Door, text: string): Promise<readonly Row[]> =>
  door.store.query<Row & Record<string, unknown>>('', text, [door.store.zone]);

let whole: Door;
before(async () => {
  whole = await zones.open();
  await play(whole);
});

test('at least five cases rest in every open state and at every ending of every loop, of the few key projects at least one', async () => {
  const rows = await query<{ place: string; n: number }>(
    whole,
    `SELECT loop || ': ' || coalesce(state, ending) AS place, count(*)::int AS n FROM service_case WHERE zone_id = $1 GROUP BY 1`,
  );
  const counted = new Map(rows.map(({ place, n }) => [place, n]));
  const places = whole.programmes.loops.flatMap(({ loop, programme }) => {
    const few = programme.name === 'key-project';
    return [
      // None of those that should rest has been moved on by a clock.
      ...Object.keys(loop.states).map((state) => ({
        place: `${loop.name}: ${state}`,
        least: few ? projectsInEach : restingInEach,
      })),
      ...Object.keys(loop.endings).map((ending) => ({ place: `${loop.name}: ${ending}`, least: few ? 2 : 5 })),
    ];
  });
  assert.deepEqual(
    places.flatMap(({ place, least }) => {
      const n = counted.get(place) ?? 0;
      return n < least ? [`${place} ${n}`] : [];
    }),
    [],
  );
});

test('the figures of the period are what was played in it, computed from the history', async () => {
  const all = whole.programmes.all.flatMap((programme) => programme.figures);
  while ((await project(whole.store, all)) > 0);
  const sum = async (figure: string, from: string, to: string): Promise<number> =>
    (await figures(whole.store, { figures: [figure], from, to })).reduce((total, { value }) => total + value, 0);
  assert.equal(await sum('inquiry.answered', period.from, period.to), volumes.consultations);
  assert.equal(await sum('inquiry.solved', period.from, period.to), volumes.needs);
  const applications = ['approval', 'filing', 'confirmation', 'public-service', 'renewal', 'change'];
  const applied = allStories(whole, '2026-11-24', volumes)
    .flatMap(({ steps }) => steps)
    .filter(({ at, leg }) => at < '2022' && applications.includes(leg.opens ?? '')).length;
  assert.ok(applied > volumes.approvals * 0.8);
  assert.equal(await sum('approval.received', period.from, period.to), applied);
  assert.equal(await sum('approval.finished', period.from, period.to), applied);
  assert.equal(await sum('assist.served', period.from, period.to), volumes.assists);
  assert.equal(await sum('inquiry.answered', '2021-05-01', '2021-12-31'), 0);
  assert.ok((await sum('inquiry.missed', period.from, period.to)) > 0);
  assert.ok((await sum('inquiry.silent-unit', period.from, period.to)) > 0);
});

test('every event says that it is a demonstration, and when it happened beside when it was recorded', async () => {
  const [row] = await query<{ n: number; early: number }>(
    whole,
    `SELECT count(*)::int AS n, count(*) FILTER (WHERE mark = 'demonstration' AND happened_at < recorded_at)::int AS early
     FROM event WHERE zone_id = $1 AND stream LIKE 'c%'`,
  );
  assert.ok(row && row.n > 1000);
  assert.equal(row.early, row.n);
});

test('nothing of the closed period is open, and duties of the last weeks wait in different lights', async () => {
  const [row] = await query<{ old: number; late: number; early: number }>(
    whole,
    `SELECT count(*) FILTER (WHERE opened_at < '2026')::int AS old,
       count(*) FILTER (WHERE owed_due < '${loaded}')::int AS late,
       count(*) FILTER (WHERE owed_due > '2026-11-26')::int AS early
     FROM service_case WHERE zone_id = $1 AND ending IS NULL`,
  );
  assert.equal(row?.old, 0);
  assert.ok((row?.late ?? 0) > 10 && (row?.early ?? 0) > 20, JSON.stringify(row));
});
