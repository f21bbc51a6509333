import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseLine } from '../../../api/view.ts';
import { dutyGroups, groupOf } from './duty-groups.ts';

const now = '2026-11-23T10:00:00';
const line = (due: string | null, remaining: number | null, light: CaseLine['light'] = 'green'): CaseLine => ({
  id: `${due}-${remaining}`,
  number: 'A-1',
  programme: 'approval',
  loop: 'approval',
  title: 'A shop',
  state: 'received',
  ending: null,
  holder: null,
  holderSeat: null,
  awaits: null,
  firstAsked: null,
  clock: 'notice',
  due,
  light,
  remaining,
  openedAt: now,
  party: null,
  demonstration: true,
  version: 1,
  offer: null,
});

test('a duty whose moment has passed is overdue, also earlier on the same day', () => {
  assert.equal(groupOf(line('2026-11-20T24:00:00', -1, 'red'), now), 'overdue');
  assert.equal(groupOf(line('2026-11-23T09:59:00', 0, 'red'), now), 'overdue');
});

test('a duty that ends tonight is due today', () => {
  assert.equal(groupOf(line('2026-11-23T24:00:00', 0), now), 'today');
});

test('three working days are soon and four are not', () => {
  assert.equal(groupOf(line('2026-11-26T24:00:00', 3), now), 'soon');
  assert.equal(groupOf(line('2026-11-27T24:00:00', 4), now), 'rest');
});

test('a paused clock and a duty without a clock hurry nobody', () => {
  assert.equal(groupOf(line('2026-11-20T24:00:00', -1, 'paused'), now), 'rest');
  assert.equal(groupOf(line(null, null), now), 'rest');
});

test('groups come most urgent first and empty ones are left out', () => {
  const groups = dutyGroups([line('2026-11-30T24:00:00', 5), line('2026-11-20T24:00:00', -1, 'red')], now);
  assert.deepEqual(
    groups.map(({ group, lines }) => [group, lines.length]),
    [
      ['overdue', 1],
      ['rest', 1],
    ],
  );
});
