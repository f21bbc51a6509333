import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workdays } from './amount.ts';
import { canMove } from './can-move.ts';
import { allotment } from './example/allotment.ts';
import { tale, weighed } from './example/tale.ts';
import type { Loop } from './loop.ts';

const next: Loop = { ...allotment, version: 2 };

test('a case whose acts the new version would have decided alike can move, and its clocks with it', () => {
  const told = weighed();
  const { key, ...clocks } = allotment.clocks;
  const slower: Loop = { ...next, clocks: { ...clocks, key: { ...key, limit: workdays(9) } } };
  const move = canMove(allotment, slower, told.history, told.context);
  assert.equal(move.answer, 'can-move');
  assert.deepEqual(move.answer === 'can-move' && move.standing, told.now());
});

test('a case stays on its version when the new one came into force after it was received', () => {
  const told = weighed();
  assert.deepEqual(canMove(allotment, { ...next, inForceFrom: '2026-03-03' }, told.history, told.context), {
    answer: 'stays',
  });
});

test('a case is blocked at the act that the new version refuses', () => {
  const told = weighed();
  const strict: Loop = {
    ...next,
    acts: {
      ...allotment.acts,
      complete: { ...allotment.acts.complete, needs: { checklist: 'complete', reason: true } },
    },
  };
  assert.deepEqual(canMove(allotment, strict, told.history, told.context), {
    answer: 'blocked',
    seq: 4,
    why: 'reason-missing',
  });
});

test('a case is blocked where a shorter clock would have taken it elsewhere', () => {
  const told = tale();
  told.wait('2026-03-04T09:00:00');
  const shorter: Loop = {
    ...next,
    clocks: { ...allotment.clocks, placing: { ...allotment.clocks.placing, limit: workdays(0) } },
  };
  told.act('2026-03-05T09:00:00', { kind: 'party', party: 'gardener-1' }, 'withdraw');
  assert.equal(canMove(allotment, next, told.history, told.context).answer, 'can-move');
  const move = canMove(
    allotment,
    { ...shorter, acts: { ...allotment.acts, withdraw: { ...allotment.acts.withdraw, from: ['asked'] } } },
    told.history,
    told.context,
  );
  assert.deepEqual(move, { answer: 'blocked', seq: 2, why: 'not-now' });
});
