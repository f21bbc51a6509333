import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Door } from '../../../api/door.ts';
import { figures, project } from '../../../store/figures.ts';
import { testDatabase } from '../../../store/template.ts';
import { openDoor } from '../../open-door.ts';
import { loadZone } from '../load-zone.ts';
import { period } from './closed-period.ts';
import { allStories, restingInEach } from './load-history.ts';
import { playAll } from './play-all.ts';
import type { Volumes } from './volumes.ts';

/** The same generator as at the start of a demonstration, with less of everything. */
const volumes: Volumes = { consultations: 90, needs: 60, otherInquiries: 20, approvals: 110, reviewed: 0.4, least: 5 };

const loaded = '2026-11-24T08:55:00';
const closing: (() => Promise<void>)[] = [];
after(async () => {
  for (const close of closing.toReversed()) await close();
});

const newZone = async (): Promise<Door> => {
  const database = await testDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-history-'));
  const wish = { databaseUrl: database.ownerUrl, dataDir, demo: true };
  const door = await openDoor(wish, { now: () => loaded, send: async () => {} });
  closing.push(async () => {
    await door.store.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
  await loadZone(door.store, loaded);
  door.forgetDirectory();
  return door;
};

const play = (door: Door, wish: { readonly tell?: (played: number) => void } = {}): Promise<number> =>
  playAll(door, {
    stories: allStories(door, '2026-11-24', volumes),
    until: loaded,
    tell: ({ played }) => wish.tell?.(played),
    stopped: () => false,
    report: (error) => {
      throw error;
    },
  });

const query = <Row>(door: Door, text: string): Promise<readonly Row[]> =>
  door.store.query<Row & Record<string, unknown>>('', text, [door.store.zone]);

/** Everything that happened, without what each load numbers for itself. */
const happened = async (door: Door): Promise<readonly string[]> =>
  (
    await query<{ told: string }>(
      door,
      `SELECT c.loop || ' ' || e.act || ' ' || e.happened_at || ' ' || count(*) AS told
       FROM event e JOIN service_case c ON c.zone_id = e.zone_id AND c.case_id = e.stream
       WHERE e.zone_id = $1 GROUP BY c.loop, e.act, e.happened_at ORDER BY 1`,
    )
  ).map(({ told }) => told);

let whole: Door;
before(async () => {
  whole = await newZone();
  await play(whole);
});

test('at least five cases rest in every open state and at every ending of every loop', async () => {
  const rows = await query<{ place: string; n: number }>(
    whole,
    `SELECT loop || ': ' || coalesce(state, ending) AS place, count(*)::int AS n FROM service_case WHERE zone_id = $1 GROUP BY 1`,
  );
  const counted = new Map(rows.map(({ place, n }) => [place, n]));
  const places = whole.programmes.loops.flatMap(({ loop }) => [
    // None of those that should rest has been moved on by a clock.
    ...Object.keys(loop.states).map((state) => ({ place: `${loop.name}: ${state}`, least: restingInEach })),
    ...Object.keys(loop.endings).map((ending) => ({ place: `${loop.name}: ${ending}`, least: 5 })),
  ]);
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
  assert.equal(await sum('approval.received', period.from, period.to), volumes.approvals);
  assert.equal(await sum('approval.finished', period.from, period.to), volumes.approvals);
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

test('a load that is cut off again and again goes on where it stopped, and doubles nothing', async () => {
  const door = await newZone();
  for (const most of [90, 333, 700, 1500]) {
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
  assert.ok((first ?? 0) > 20, `the last start found ${first} services done`);
  assert.deepEqual(await happened(door), await happened(whole));
  assert.equal(await play(door), 0);
});
