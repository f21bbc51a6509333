import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allotment } from './example/allotment.ts';
import { grounds, head, steward, tale, weighed } from './example/tale.ts';
import { owed } from './owed.ts';

test('the duty that comes due first is owed first', () => {
  const told = tale();
  assert.deepEqual(owed(allotment, told.now()), { clock: 'placing', due: '2026-03-05T24:00:00', missed: false });
});

test('a missed duty stays first until it is done, however often it is looked at again', () => {
  const told = weighed();
  told.wait('2026-04-20T09:00:00');
  assert.deepEqual(owed(allotment, told.now()), { clock: 'answer', due: '2026-03-16T24:00:00', missed: true });
  told.act('2026-04-21T09:00:00', steward, 'propose', { advice: 'yes' });
  assert.equal(owed(allotment, told.now())?.clock, 'answer');
  told.act('2026-04-21T10:00:00', head, 'grant', grounds);
  assert.equal(owed(allotment, told.now())?.missed, false);
});

test('what the law made of silence is no missed duty of the case any more', () => {
  const told = tale();
  told.wait('2026-03-09T09:00:00');
  assert.equal(told.now().state, 'disputed');
  assert.equal(owed(allotment, told.now())?.missed, false);
});
