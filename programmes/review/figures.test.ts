import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import type { Actor, Event, Standing } from '../../kernel/case.ts';
import { decide } from '../../kernel/decide.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Loop } from '../../kernel/loop.ts';
import { measured } from '../../kernel/measure.ts';
import { apply } from '../../kernel/replay.ts';
import { figures } from './figures.ts';
import { guards } from './guards.ts';
import { review } from './loop.ts';
import { measures } from './measures.ts';
import { visit } from './visit.ts';

const at = (unit: string, ...roles: string[]): Actor => ({ kind: 'person', person: `${unit}-1`, unit, roles });
const rater: Actor = { kind: 'party', party: 'party-1' };
const [manager, contact] = [at('approval-bureau', 'office'), at('build', 'contact')];
const grounds = { reason: 'it is so', basis: ['own:review rules'] };
const panel = ['a', 'b', 'c'].map((person) => ({ unit: 'tax', person }));
type Step = readonly [moment: string, actor: Actor, act: string, input?: JsonObject];

/** Every event of a case with how the case stood after it. */
const played = (loop: Loop, seats: JsonObject, steps: readonly Step[]) => {
  const context = { calendar: stateCouncil, guards: loop === review ? guards.review : {}, hash: 'test' };
  const posts = { 'alliance-office': 'approval-bureau', 'supervision-office': 'party', 'discipline-office': 'other' };
  const given = { case: 'c', number: '1', item: {}, seats: seats as never, posts };
  let standing: Standing | null = null;
  const events: Event[] = [];
  for (const [moment, actor, act, input = {}] of steps) {
    const decision = decide(loop, standing, { act, actor, input, at: moment, given }, context);
    assert.equal(decision.refusal, null, `${act}: ${JSON.stringify(decision.refusal)}`);
    events.push(...decision.events);
    standing = decision.standing;
  }
  let stood: Standing | null = null;
  return events.map((event) => ({ event, loop, standing: (stood = apply(stood, event)) }));
};
const sums = (...cases: ReturnType<typeof played>[]) =>
  new Map(
    figures.map(({ name, count }) => [
      name,
      cases.flat().reduce((sum, { event, standing, loop }) => sum + count(event, standing, loop), 0),
    ]),
  );
const rateOf = (name: string, counted: ReadonlyMap<string, number>) => {
  const measure = measures.find((one) => one.name === `review.${name}`);
  assert.ok(measure, name);
  const { numerator, denominator } = measured(measure, counted);
  return [numerator, denominator];
};

const seats = { rater: { party: 'party-1' }, rated: { unit: 'build', person: 'clerk-1' } };
const rated = (level: string, more: JsonObject = {}): Step => [
  '2026-03-02T09:00:00',
  rater,
  'rate',
  { level, tags: [], ...more },
];
const called: readonly Step[] = [
  rated('1', { callable: true }),
  ['2026-03-02T10:00:00', manager, 'dispatch'],
  ['2026-03-02T11:00:00', contact, 'contact', { method: 'telephone', found: 'so', class: 'fix-now' }],
  ['2026-03-02T12:00:00', manager, 'confirm'],
];
const told = (day: string): Step => [`${day}T09:00:00`, contact, 'feed-back', { ...grounds, measure: 'done' }];
const good = played(review, seats, [rated('5')]);

test('satisfied, very satisfied, mean and bad are of the reviews that count', () => {
  const counted = sums(good, played(review, seats, [rated('3')]), played(review, seats, called));
  assert.deepEqual(rateOf('satisfied', counted), [2, 3]);
  assert.deepEqual(rateOf('very-satisfied', counted), [1, 3]);
  assert.deepEqual(rateOf('mean', counted), [9, 3]);
  assert.deepEqual(rateOf('bad', counted), [1, 3]);
});

test('a void is taken off the rates when it is void, and is counted as one', () => {
  const voided = played(review, seats, [
    ...called,
    ['2026-03-03T09:00:00', contact, 'appeal', { ...grounds, claim: 'mistake' }],
    ['2026-03-04T09:00:00', manager, 'void', { ...grounds, voidReason: 'mistake', panel }],
    ['2026-03-05T09:00:00', rater, 'agree'],
  ]);
  const counted = sums(good, voided);
  assert.deepEqual(rateOf('satisfied', counted), [1, 1]);
  assert.deepEqual(rateOf('voided', counted), [1, null]);
  assert.deepEqual(rateOf('named-called', counted), [0, 0]);
});

test('what nobody gave is outside every rate', () => {
  const assumed = played(review, seats, [rated('5', { channel: '7' })]);
  assert.deepEqual(
    [...sums(assumed).values()].filter((value) => value !== 0),
    [],
  );
});

test('put right in time is of what was due: told in time, or late', () => {
  const inTime = played(review, seats, [...called, told('2026-03-05')]);
  const late = played(review, seats, [...called, told('2026-03-12')]);
  const running = played(review, seats, called);
  const counted = sums(inTime, late, running);
  assert.deepEqual(rateOf('rectified-in-time', counted), [1, 2]);
  assert.deepEqual(rateOf('rectified', counted), [2, 2]);
  assert.deepEqual(rateOf('named-called', counted), [3, 3]);
});

test('how many judge of their own accord is of the services that may be judged, counted for who served', () => {
  const clerk = at('build', 'clerk');
  const visited = played(visit, { visitor: { party: 'party-1' }, server: { unit: 'build', person: 'clerk-1' } }, [
    ['2026-03-02T09:00:00', { ...clerk, person: 'clerk-1' } as Actor, 'serve', { window: '7', matter: 'submit' }],
  ]);
  assert.deepEqual(rateOf('active', sums(visited, visited, good)), [1, 2]);
  const evaluable = figures.find(({ name }) => name === 'review.evaluable');
  const [one] = visited;
  assert.ok(one && evaluable?.unit);
  assert.equal(evaluable.unit(one.standing, one.event, visit), 'build');
});
