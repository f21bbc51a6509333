import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approval } from '../../../programmes/approval/loop.ts';
import { likelyAct } from './likely-act.ts';

const line = (state: string, holderSeat: string, clock: string | null = null, awaits: string | null = null) => ({
  state,
  holderSeat,
  clock,
  awaits,
});

test('what is wanted is what moves the case on', () => {
  assert.equal(likelyAct(line('received', 'reviewer'), approval), 'accept');
  assert.equal(likelyAct(line('reviewing', 'reviewer'), approval), 'forward');
});

test('a debt whose clock presses comes first', () => {
  assert.equal(likelyAct(line('reviewing', 'reviewer', 'voucher'), approval), 'issue-voucher');
});

test('nothing is wanted while the person served is waited for, nor before the loops are read', () => {
  assert.equal(likelyAct(line('received', 'reviewer', null, 'applicant'), approval), null);
  assert.equal(likelyAct(line('received', 'reviewer'), undefined), null);
});
