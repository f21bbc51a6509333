import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileIds } from './draft.ts';

test('a material without a file is not handed in as if it were there', () => {
  const file = { id: 'f1', name: '合同.pdf', type: 'application/pdf', size: 10 };
  assert.deepEqual(fileIds({ contract: [file], plan: [] }), { contract: ['f1'] });
});
