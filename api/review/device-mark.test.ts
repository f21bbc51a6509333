import assert from 'node:assert/strict';
import test from 'node:test';
import { deviceMark } from './device-mark.ts';

test('a device has one mark on one day and another on the next, and the mark tells neither address nor device', () => {
  const mark = deviceMark('2026-11-25', '10.1.2.3', 'phone');
  assert.equal(deviceMark('2026-11-25', '10.1.2.3', 'phone'), mark);
  assert.notEqual(deviceMark('2026-11-25', '10.1.2.4', 'phone'), mark);
  assert.notEqual(deviceMark('2026-11-26', '10.1.2.3', 'phone'), mark);
  assert.notEqual(deviceMark('2026-11-25', '10.1.2.3', 'phone'), mark, 'yesterday’s key is gone');
  assert.match(mark, /^[\w-]{16}$/);
});
