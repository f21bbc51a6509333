import assert from 'node:assert/strict';
import test from 'node:test';
import type { Effect, Event } from '../../kernel/case.ts';
import { neverOut, released } from './released.ts';

const event = (seq: number, more: Partial<Event> = {}): Event => ({
  seq,
  act: 'accept',
  by: 'clerk',
  unit: 'hall',
  person: 'lin',
  party: null,
  at: '2026-03-02T09:00:00',
  legal: null,
  input: {},
  calendar: 'c',
  effects: [],
  ...more,
});
const paper = (release: string): Effect => ({ kind: 'paper', paper: 'notice', to: 'applicant', release });
const seqs = (events: readonly Event[]) => events.map(({ seq }) => seq);
const opened = event(1, { by: 'applicant', person: null, party: 'p' });
const told = event(2, { effects: [paper('2026-03-02T09:01:00')] });

test('what was told a moment ago is out when its hold is over, and not before', () => {
  assert.deepEqual(seqs(released([opened, told], '2026-03-02T09:00:30')), [1]);
  assert.deepEqual(seqs(released([opened, told], '2026-03-02T09:01:00')), [1, 2]);
});

test('what the clock did on top of a held act is held with it', () => {
  assert.deepEqual(seqs(released([opened, told, event(3, { by: 'clock', person: null })], '2026-03-02T09:00:30')), [1]);
});

test('an act that somebody has built upon can no longer be undone and is shown', () => {
  const withdrawn = event(3, { by: 'applicant', person: null, party: 'p' });
  assert.deepEqual(seqs(released([opened, told, withdrawn], '2026-03-02T09:00:30')), [1, 2, 3]);
});

test('what was undone in time never happened outside; what was put right did', () => {
  const standing = {} as never;
  const undo = event(3, { act: 'undo', effects: [{ kind: 'restore', seq: 1, standing }] });
  assert.deepEqual([...neverOut([opened, told, undo])], [2, 3]);
  assert.deepEqual([...neverOut([opened, told, { ...undo, act: 'put-right' }])], []);
});
