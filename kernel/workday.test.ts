import assert from 'node:assert/strict';
import test from 'node:test';
import { stateCouncil } from './calendars/state-council.ts';
import { isWorkday, why } from './workday.ts';

test('a day says why it is worked or off', () => {
  assert.deepEqual(why(stateCouncil, '2021-05-06'), { why: 'workday' });
  assert.deepEqual(why(stateCouncil, '2021-05-08'), { why: 'make-up-day', name: '劳动节' });
  assert.deepEqual(why(stateCouncil, '2021-05-09'), { why: 'weekend' });
  assert.deepEqual(why(stateCouncil, '2021-05-03'), { why: 'holiday', name: '劳动节' });
  assert.deepEqual(why(stateCouncil, '2022-12-31'), { why: 'holiday', name: '元旦' });
});

test('a day is worked exactly when its reason is a reason to work', () => {
  for (const day of ['2021-05-06', '2021-05-08', '2021-05-09', '2021-05-03', '2026-02-28', '2026-02-23']) {
    assert.equal(isWorkday(stateCouncil, day), ['workday', 'make-up-day'].includes(why(stateCouncil, day).why), day);
  }
});

test('a calendar with a local day off is another calendar, and the first one stays as it is', () => {
  const closed = { ...stateCouncil, version: 'closed', off: { ...stateCouncil.off, '2021-05-06': '防汛停工' } };
  assert.equal(isWorkday(stateCouncil, '2021-05-06'), true);
  assert.equal(isWorkday(closed, '2021-05-06'), false);
  assert.equal(isWorkday(stateCouncil, '2021-05-06'), true);
  assert.deepEqual(why(closed, '2021-05-06'), { why: 'holiday', name: '防汛停工' });
});
