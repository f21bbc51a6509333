import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockView } from '../../../api/view.ts';
import { dueClock } from './due-clock.ts';

const clock = (name: string, more: Partial<ClockView>): ClockView => ({
  clock: name,
  kind: 'duty',
  status: 'running',
  since: '2026-11-17T00:00:00',
  due: '2026-11-24T24:00:00',
  provisional: false,
  light: 'green',
  remaining: 1,
  law: null,
  explanation: [],
  ...more,
});
const reply = clock('reply', { status: 'fired', due: '2026-11-20T24:00:00' });
const callBack = clock('call-back', { status: 'fired', due: '2026-11-23T24:00:00' });
const watch = clock('overdue', { kind: 'watch' });

test('a missed date stays the date that is told, and is not hidden behind the watch over it', () => {
  assert.equal(dueClock({ clock: 'overdue', clocks: [callBack, reply, watch], ending: null })?.clock, 'call-back');
});

test('a duty that runs is told before one that was missed earlier', () => {
  const ruling = clock('ruling', {});
  assert.equal(dueClock({ clock: 'ruling', clocks: [reply, ruling], ending: null })?.clock, 'ruling');
});

test('a finished matter has no date left', () => {
  assert.equal(dueClock({ clock: null, clocks: [reply], ending: 'solved' }), null);
});
