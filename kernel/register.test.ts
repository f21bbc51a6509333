import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryWords, type Register } from './register.ts';

test('an entry is found by its texts and by each of its other names, and by nothing else of it', () => {
  const garden: Register = {
    name: 'plot',
    schema: {},
    key: 'name',
    searches: ['name', 'aliases', 'size', 'gone'],
    reads: 'public',
    changes: [],
    sensitive: [],
  };
  const plot = { name: '七号园', aliases: ['井边', '南角'], size: 12, owner: '罗' };
  assert.equal(entryWords(garden, plot).trim(), '七号园 井边 南角');
});
