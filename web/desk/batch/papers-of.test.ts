import assert from 'node:assert/strict';
import test from 'node:test';
import type { PaperStanding } from '../../../api/view.ts';
import { kindsOf, paperFor } from './papers-of.ts';

const paper = (name: string, state: PaperStanding['state'] = 'in-force', toParty = true): PaperStanding => ({
  id: `c1.1.${name}`,
  paper: name,
  number: '1',
  on: '2026-11-25',
  state,
  toParty,
  deliveries: [],
  sealed: false,
  maySeal: false,
});
const one = { loop: 'approval', papers: [paper('receipt'), paper('acceptance'), paper('grant', 'held')] };
const other = { loop: 'approval', papers: [paper('receipt'), paper('inner', 'in-force', false)] };

test('the last paper that went out to somebody is printed, never one that is held back or stays in the house', () => {
  assert.equal(paperFor(one, 'last')?.paper, 'acceptance');
  assert.equal(paperFor(other, 'last')?.paper, 'receipt');
  assert.equal(paperFor({ loop: 'approval', papers: [] }, 'last'), null);
});

test('one kind may be chosen among those that are there, and a case without it prints none', () => {
  assert.deepEqual(
    kindsOf([one, other]).map(({ paper: kind, n }) => [kind, n]),
    [
      ['receipt', 2],
      ['acceptance', 1],
    ],
  );
  assert.equal(paperFor(one, 'approval receipt')?.paper, 'receipt');
  assert.equal(paperFor(other, 'approval acceptance'), null);
});
