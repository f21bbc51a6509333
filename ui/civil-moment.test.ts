import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilMoment } from './civil-moment.ts';

test('an instant of the database is said in the time of the zone, also across midnight', () => {
  assert.equal(civilMoment('2026-11-25T02:30:00.123456Z'), '2026-11-25T10:30');
  assert.equal(civilMoment('2026-12-31T16:00:00.000000Z'), '2027-01-01T00:00');
});
