import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActView, CaseView } from '../../../api/view.ts';
import { sharedActs } from './shared-acts.ts';

const act = (name: string, widget = 'reason', possible = true): ActView => ({
  act: name,
  form: { type: 'object', properties: { said: { type: 'string', widget } } },
  refusal: possible ? null : { kind: 'not-now', act: name, promise: 'finished', about: {}, possible: [] },
  why: null,
  holds: false,
  ends: false,
});
const view = (id: string, acts: readonly ActView[], loop = 'plot'): CaseView =>
  ({ id, loop, acts }) as unknown as CaseView;
const found = (views: readonly CaseView[]) =>
  sharedActs(views).map(({ act: name, can, cannot }) => [name, can.map(({ id }) => id), cannot.map(({ id }) => id)]);

test('what two cases allow can be done on both, and the third is named as left out', () => {
  const views = [view('a', [act('water')]), view('b', [act('water', 'reason', false)]), view('c', [act('water')])];
  assert.deepEqual(found(views), [['water', ['a', 'c'], ['b']]]);
});

test('acts of the same name in another loop are not the same act', () => {
  assert.deepEqual(found([view('a', [act('water')]), view('b', [act('water')], 'shed')]), []);
});

test('a checklist, a file and a citation are said of one case only, and nothing is taken back in a batch', () => {
  for (const one of [act('check', 'checklist'), act('send', 'files'), act('refuse', 'basis'), act('undo')])
    assert.deepEqual(found([view('a', [one]), view('b', [one])]), []);
});
