import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allotment } from './example.ts';
import { grounds, head, steward, weighed } from './example/tale.ts';
import { redTimes } from './light-history.ts';

test('a light that has turned red stays in the history, whatever pause or other day comes after it', () => {
  const told = weighed();
  assert.deepEqual(redTimes(allotment, told.history), []);
  told.wait('2026-03-20T08:00:00');
  const [red] = redTimes(allotment, told.history);
  assert.deepEqual(red, { clock: 'answer', from: '2026-03-16T24:00:00', until: null });
  // A pause that comes afterwards ends no red time, and takes none away.
  const soil = told.act('2026-03-20T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-04-10' });
  assert.equal(soil.refusal, null);
  assert.equal(redTimes(allotment, told.history)[0]?.until, null);
  assert.equal(told.act('2026-03-20T10:00:00', head, 'extend', grounds).refusal?.kind, 'clock-not-running');
});
