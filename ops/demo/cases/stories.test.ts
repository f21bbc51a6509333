import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../../kernel/calendars/state-council.ts';
import { zone } from '../zone/index.ts';
import { parties } from './parties.ts';
import { schedule } from './schedule.ts';
import { stories } from './stories.ts';
import { workdayFrom } from './workday-from.ts';

const byKey = new Map(stories.map((story) => [story.key, story]));

test('there are some twenty-five stories of three loops, each told once', () => {
  assert.ok(stories.length >= 20 && stories.length <= 40, String(stories.length));
  assert.equal(byKey.size, stories.length);
  for (const loop of ['approval', 'inquiry', 'review'])
    assert.ok(stories.filter((story) => story.loop === loop).length >= 4, loop);
});

test('every story is about a listed item and done by people who are there', () => {
  for (const { key, party, item, steps } of stories) {
    assert.ok(parties[party], `${key}: ${party}`);
    assert.ok(item === undefined || zone.items.some((known) => known.key === item), `${key}: ${item}`);
    for (const { by } of steps)
      assert.ok(by === 'party' || zone.people.some(({ person }) => person === by), `${key}: ${by}`);
  }
});

test('a story goes forward in time and ends before the day of the first start', () => {
  for (const { key, steps } of stories) {
    const moments = steps.map(({ before, at }) => [-before, at] as const);
    for (const [index, [day, at]] of moments.entries()) {
      const last = moments[index - 1];
      assert.ok(day < 0, key);
      assert.ok(!last || last[0] < day || (last[0] === day && last[1] < at), `${key}, step ${index + 1}`);
    }
  }
});

test('a review comes after the service that it is about, from the one who was served', () => {
  const order = schedule(stories, stateCouncil, '2026-11-23');
  const lastOf = (key: string) => order.filter(({ story }) => story.key === key).at(-1)?.at ?? '';
  for (const { key, rightOf, party } of stories.filter((story) => story.loop === 'review')) {
    assert.equal(byKey.get(rightOf ?? '')?.party, party, key);
    assert.ok(lastOf(rightOf ?? '') < (order.find(({ story }) => story.key === key)?.at ?? ''), key);
  }
});

test('working days are counted over weekends, holidays and the days that make up for them', () => {
  assert.equal(workdayFrom(stateCouncil, '2026-10-12', -1), '2026-10-10');
  assert.equal(workdayFrom(stateCouncil, '2026-10-08', -1), '2026-09-30');
  assert.equal(workdayFrom(stateCouncil, '2026-09-30', 1), '2026-10-08');
  assert.equal(workdayFrom(stateCouncil, '2026-11-23', 0), '2026-11-23');
});
