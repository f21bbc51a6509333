import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from './csv.ts';

test('a table begins with a byte order mark and every cell stands in quotes', () => {
  assert.equal(
    csv([
      ['编号', '事项'],
      ['A-1', 'say "yes"\nor no'],
    ]),
    '\uFEFF"编号","事项"\r\n"A-1","say ""yes"" or no"\r\n',
  );
});

test('a cell that a spreadsheet would run is kept as text', () => {
  for (const text of ['=1+1', '+86', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1'])
    assert.ok(csv([[text]]).startsWith(`\uFEFF"'`), JSON.stringify(text));
  assert.equal(csv([['a=1']]), '\uFEFF"a=1"\r\n');
});
