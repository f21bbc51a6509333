import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActView } from '../../../api/view.ts';
import { myActs } from './my-acts.ts';

const act = (name: string, more: Partial<ActView> = {}): ActView => ({
  act: name,
  form: {},
  refusal: null,
  why: null,
  holds: false,
  ends: false,
  ...more,
});
const correct = act('correct', { form: { properties: { files: { type: 'object' } } } });
const refused = act('confirm', {
  refusal: { kind: 'not-now', promise: 'finished', act: 'confirm', about: {}, possible: [] },
});

test('the answer to a notice is told apart from the other things that can be done', () => {
  const mine = myActs({
    notice: [{ material: 'plan', answer: 'missing' }],
    acts: [correct, act('withdraw'), act('undo'), refused],
  });
  assert.equal(mine.answer?.act, 'correct');
  assert.deepEqual(
    mine.endings.map((one) => one.act),
    ['withdraw'],
  );
  assert.deepEqual(mine.others, []);
});

test('without a notice there is nothing to answer', () => {
  assert.equal(myActs({ notice: null, acts: [correct] }).answer, null);
});
