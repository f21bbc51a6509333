import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutFiles } from './without-files.ts';

test('the page about the matter asks for everything but the files', () => {
  const schema = {
    type: 'object',
    required: ['files', 'purpose'],
    properties: { files: { type: 'object' }, purpose: { type: 'string' } },
  };
  assert.deepEqual(withoutFiles(schema), {
    type: 'object',
    required: ['purpose'],
    properties: { purpose: { type: 'string' } },
  });
});
