import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, inGroups, type Choice } from './choice.ts';

const choice = (id: string, group: Choice['group'], label = id): Choice => ({
  id,
  group,
  label,
  aside: 'A2026-000012',
  also: 'qbbj',
  go: () => {},
});

test('a line is found by a part of its words, its number without the hyphen, and its initials', () => {
  const line = choice('a', 'cases', '药品零售企业许可');
  for (const typed of ['零售', 'a2026000012', 'QBBJ', '']) assert.ok(holds(line, typed), typed);
  assert.ok(!holds(line, '道路'));
});

test('a line stands once, where it first came up, and empty groups are left out', () => {
  const groups = inGroups([choice('x', 'recent'), choice('x', 'cases'), choice('go', 'acts')]);
  assert.deepEqual(
    groups.map(({ group, choices }) => [group, choices.length]),
    [
      ['acts', 1],
      ['recent', 1],
    ],
  );
});
