import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeTo, endsSoon } from './consent-terms.ts';

const kept = {
  id: 'c1',
  version: 1,
  purposes: ['opinion'],
  channels: ['sms', 'telephone'],
  hours: 'morning',
  agreedOn: '2026-11-23',
  until: '2028-11-23T24:00:00',
};

test('more than before, or at any hour, is a wider consent', () => {
  const wish = { purposes: ['policy', 'opinion'], channels: ['sms', 'telephone'], hours: 'morning' };
  assert.equal(changeTo(kept, wish), 'widen');
  assert.equal(changeTo(kept, { ...wish, hours: 'any' }), 'widen');
});

test('whatever takes something away, or names other hours, is a narrower one', () => {
  assert.equal(changeTo(kept, { purposes: ['policy'], channels: ['sms', 'telephone'], hours: 'morning' }), 'narrow');
  assert.equal(changeTo(kept, { purposes: ['opinion'], channels: ['sms'], hours: 'morning' }), 'narrow');
  assert.equal(changeTo(kept, { purposes: ['opinion'], channels: kept.channels, hours: 'evening' }), 'narrow');
  assert.equal(changeTo(kept, { channels: kept.channels, hours: 'any' }), 'narrow');
});

test('renewing is offered in the last two months, and not before', () => {
  assert.equal(endsSoon(kept, '2028-09-01T09:00:00'), false);
  assert.equal(endsSoon(kept, '2028-10-01T09:00:00'), true);
});
