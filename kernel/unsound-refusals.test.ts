import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Refusal } from './case.ts';
import { decide } from './decide.ts';
import { allotment } from './example/allotment.ts';
import { clerk, tale } from './example/tale.ts';
import type { Act, Loop } from './loop.ts';
import { sound } from './sound.ts';
import { exampleRules } from './example.ts';

/**
 * Three refusals guard against loops that would not load: no sound loop can meet them, so no random history does. Each
 * is shown here on a loop that is broken on purpose.
 */
const withAct = (name: keyof typeof allotment.acts, change: Partial<Act>): Loop => ({
  ...allotment,
  acts: { ...allotment.acts, [name]: { ...allotment.acts[name], ...change } },
});

const refusedIn = (loop: Loop, act: string): Refusal | null => {
  const { now, context } = tale();
  const request = { act, actor: clerk, input: { answer: 'here', all: true }, at: '2026-03-02T10:00:00' };
  return decide(loop, now(), request, context).refusal;
};

test('nothing is taken that was not offered', () => {
  const loop = withAct('take', { by: ['office'] });
  assert.notDeepEqual(sound(loop, exampleRules), []);
  assert.equal(refusedIn(loop, 'take')?.kind, 'no-offer');
});

test('no case ends without the evidence that its ending asks for', () => {
  const { answered } = allotment.endings;
  const loop: Loop = {
    ...allotment,
    endings: { ...allotment.endings, answered: { ...answered, evidence: ['answeredOn', 'photograph'] } },
  };
  assert.notDeepEqual(sound(loop, exampleRules), []);
  const refusal = refusedIn(loop, 'answer-at-once');
  assert.deepEqual([refusal?.kind, refusal?.about], ['evidence-missing', { field: 'photograph' }]);
});

test('the unit that was asked first stays the one that was asked first', () => {
  const loop = withAct('answer-at-once', { seat: { office: 'actor' } });
  assert.notDeepEqual(sound(loop, exampleRules), []);
  assert.equal(refusedIn(loop, 'answer-at-once')?.kind, 'seat-pinned');
});
