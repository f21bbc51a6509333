import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank } from './rank.ts';

const order = (query: string, ...names: readonly string[]): readonly string[] =>
  names
    .map((name) => ({ name, how: rank(query, [name]) }))
    .filter(({ how }) => how !== null)
    .toSorted((a, b) => (a.how ?? 0) - (b.how ?? 0))
    .map(({ name }) => name);

test('the whole name comes first, then its beginning, then its middle, then what is typed for it', () => {
  assert.deepEqual(order('许可', '食品经营许可', '许可', '许可变更', '营业执照'), ['许可', '许可变更', '食品经营许可']);
  assert.deepEqual(order('spjy', '食品经营许可', '商铺经营', 'spjy'), ['spjy', '商铺经营', '食品经营许可']);
});

test('one character finds only what begins with it', () => {
  assert.deepEqual(order('药', '药品零售', '农药经营'), ['药品零售']);
});

test('a name further back counts less', () => {
  assert.ok(
    (rank('approval-clerk', ['林书瑶', 'approval-clerk']) ?? 9) > (rank('林书瑶', ['林书瑶', 'approval-clerk']) ?? 9),
  );
});

test('nothing is found by nothing', () => {
  for (const query of ['', ' ', '%', '\u0000', '😀😀']) assert.equal(rank(query, ['食品经营许可']), null);
});
