import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseQuery, readCaseSearch } from './case-search.ts';

test('an address keeps the filters it knows and drops the rest', () => {
  assert.deepEqual(readCaseSearch({ loop: 'inquiry', ended: 0, q: '', colour: 'red' }), {
    loop: 'inquiry',
    ended: '0',
  });
});

test('a list without a chosen scope shows the cases of my unit', () => {
  assert.equal(caseQuery({ light: 'red' }, null), 'scope=unit&light=red');
});

test('the next page carries the place where the last one ended', () => {
  assert.equal(caseQuery({ scope: 'all' }, 'x 1'), 'scope=all&after=x+1');
});
