import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Course, Stage } from './course.ts';
import { knownStories } from './demonstration-story.ts';
import { doAct, openCase, staff } from './example/example-acts.ts';
import { exampleZone, type ExampleZone } from './example/example-zone.ts';
import { findCase } from './find-case.ts';
import { history } from './history.ts';
import { newId } from './new-id.ts';
import { testDatabase, type TestDatabase } from './template.ts';
import { walkChain } from './verify/walk-chain.ts';

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
const course = (story: string, play: (stage: ExampleZone, of: Stage) => Promise<void>): Course => ({
  story,
  parties: [],
  entries: [],
  play: (stage) => play({ ...zone, store: stage.store }, stage),
});
/** A case that is opened and placed in one course. */
const twoActs = (story: string, caseId = newId('c')) => ({
  caseId,
  course: course(story, async (within) => {
    await openCase(within, { caseId });
    await doAct(within, caseId, place);
  }),
});
const play = (one: Course): Promise<void> => zone.store.committer.play(one, zone.store);

test('the acts of a course see each other, are written together, and the story is noted with them', async () => {
  const { caseId, course: one } = twoActs('whole');
  await play(one);
  assert.equal((await history(zone.store, caseId)).length, 2);
  assert.equal((await findCase(zone.store, caseId))?.version, 2);
  assert.equal((await knownStories(zone.store)).get('whole'), true);
});

test('a course that cannot go on leaves nothing, and those beside it are written', async () => {
  const good = [twoActs('good-1'), twoActs('good-2'), twoActs('good-3')];
  const caseId = newId('c');
  const bad = course('bad', async (within) => {
    await openCase(within, { caseId });
    throw new Error('refused');
  });
  const all = [good[0]?.course, bad, good[1]?.course, good[2]?.course].flatMap((one) => one ?? []);
  const ended = await Promise.allSettled(all.map(play));
  assert.deepEqual(
    ended.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  );
  assert.equal(await findCase(zone.store, caseId), null);
  for (const one of good) assert.equal((await history(zone.store, one.caseId)).length, 2);
  assert.equal((await knownStories(zone.store)).has('bad'), false);
});

test('a story is never played twice, whoever tries it', async () => {
  const first = twoActs('once');
  const again = twoActs('once');
  const beside = twoActs('beside');
  await play(first.course);
  const ended = await Promise.allSettled([again.course, beside.course].map(play));
  assert.deepEqual(
    ended.map(({ status }) => status),
    ['rejected', 'fulfilled'],
  );
  assert.equal(await findCase(zone.store, again.caseId), null);
});

test('whoever acts meanwhile goes before the courses that wait', async () => {
  const order: string[] = [];
  const courses = Array.from({ length: 60 }, (_, index) =>
    play(twoActs(`waiting-${index}`).course).then(() => order.push('course')),
  );
  const person = openCase(zone).then(() => order.push('person'));
  await Promise.all([...courses, person]);
  assert.equal(order.length, 61);
  assert.ok(order.indexOf('person') < 60, `the person came after ${order.indexOf('person')} of 60 courses`);
});

test('numbers have no gaps and the chain holds, whatever was played and refused', async () => {
  const rows = await zone.store.query<{ number: string }>(
    '',
    `SELECT number FROM service_case WHERE zone_id = $1 AND loop = 'allotment' ORDER BY number`,
    [zone.store.zone],
  );
  assert.deepEqual(
    rows.map(({ number }) => Number(number.split('-')[1])),
    rows.map((_, index) => index + 1),
  );
  assert.equal((await walkChain(zone.store)).broken, null);
});
