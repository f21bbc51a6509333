import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine } from './progress-line.ts';

const told = (isTerminal: boolean, steps: readonly number[], total = 40): string => {
  let text = '';
  const tell = progressLine((more) => {
    text += more;
  }, isTerminal);
  for (const played of steps) tell({ played, total });
  return text;
};

test('a terminal shows one line that grows to its end', () => {
  const text = told(true, [0, 20, 40]);
  assert.equal(text.split('\n').length, 2);
  assert.ok(text.includes(`${'█'.repeat(15)}${'·'.repeat(15)} 20/40`));
});

test('a file gets a line for every tenth, not for every service', () => {
  assert.equal(
    told(
      false,
      Array.from({ length: 41 }, (_, played) => played),
    )
      .trim()
      .split('\n').length,
    10,
  );
});

test('a history that is there already is not told again', () => {
  assert.equal(told(true, [40]), '');
  assert.equal(told(false, [40]), '');
});
