import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBoardSearch } from './board-search.ts';

test('a wall has the size its address says, and the usual one where that is no size', () => {
  assert.deepEqual(readBoardSearch({ w: '3840', h: '1080' }), { w: 3840, h: 1080 });
  assert.deepEqual(readBoardSearch({ w: '-5', h: 'tall' }), {});
  assert.deepEqual(readBoardSearch({ w: '100000' }), {});
});
