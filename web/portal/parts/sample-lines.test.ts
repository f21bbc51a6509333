import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleLines } from './sample-lines.ts';

test('a sample answers line by line, and what it does not answer stays to be filled in', () => {
  assert.deepEqual(sampleLines(['姓名', '事由'], ['姓名：张某']), [
    { term: '姓名', text: '张某' },
    { term: '事由', text: '' },
  ]);
});
