import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { minorOf, yuanOf } from './yuan.ts';

test('yuan as people type them come out to the fen', () => {
  assert.equal(minorOf('1,200.5'), 120_050);
  assert.equal(minorOf('１２００．０５'), 120_005);
  assert.equal(minorOf(' 300 '), 30_000);
  for (const wrong of ['', '1.234', '-5', '1e3', '三百', '12.']) assert.equal(minorOf(wrong), null, wrong);
});

test('what is shown is read back as it was', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e13 }), (minor) => minorOf(yuanOf(minor)) === minor));
});
