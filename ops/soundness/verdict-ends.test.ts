import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect, Event } from '../../kernel/case.ts';
import { approval } from '../../programmes/approval/loop.ts';
import { ends } from './verdict-ends.ts';

const event = (seq: number, act: string, ...effects: readonly unknown[]): Event => ({
  seq,
  act,
  by: 'reviewer',
  unit: 'bureau',
  person: 'r',
  party: null,
  at: '',
  legal: null,
  input: {},
  calendar: '',
  effects: effects as readonly Effect[],
});
const owed = event(2, 'accept', { kind: 'owe', debt: 'inspection', key: '' });
const taken = { kind: 'restore', seq: 1, standing: {} };
const withdrawn = (seq: number) =>
  event(
    seq,
    'withdraw',
    { kind: 'set', fact: 'withdrawnOn', value: '2026-11-25' },
    { kind: 'end', ending: 'withdrawn' },
    { kind: 'paper', paper: 'withdrawal-confirmation', to: 'applicant', release: '' },
    { kind: 'invite', right: 'service', from: '2026-11-25' },
  );
const read = (...events: readonly Event[]) => ends({ promised: approval, rules: {}, events, until: '' });

test('what was owed by an act that was undone is owed by nobody; what is owed still is seen', () => {
  assert.equal(read(event(1, 'submit'), owed, withdrawn(3)), 'trusted: it ended with inspection  owed');
  assert.equal(read(event(1, 'submit'), owed, event(3, 'undo', taken), withdrawn(4)), null);
  assert.equal(read(event(1, 'submit'), owed, event(3, 'put-right', taken), withdrawn(4)), null);
});

test('a fact that an undone act had set is no evidence', () => {
  const set = event(2, 'withdraw', { kind: 'set', fact: 'withdrawnOn', value: '2026-11-25' });
  const late = event(4, 'withdraw', { kind: 'end', ending: 'withdrawn' });
  assert.equal(
    read(event(1, 'submit'), set, event(3, 'undo', taken), late),
    "finished: it ended as 'withdrawn' without 'withdrawnOn'",
  );
});
