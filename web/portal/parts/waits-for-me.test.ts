import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byNeed } from './waits-for-me.ts';

test('what waits for me stands on top, what is finished at the end', () => {
  const lines = [
    { id: 'done', awaits: null, ending: 'solved' },
    { id: 'open', awaits: null, ending: null },
    { id: 'mine', awaits: 'applicant', ending: null },
    { id: 'withdrawn', awaits: 'applicant', ending: 'withdrawn' },
  ];
  assert.deepEqual(
    byNeed(lines).map((line) => line.id),
    ['mine', 'open', 'done', 'withdrawn'],
  );
});
