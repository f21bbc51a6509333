import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFault, largestFile } from './file-faults.ts';

test('a picture of a paper is taken, whatever the case of its ending', () => {
  assert.equal(fileFault({ name: '施工合同.PDF', size: 1000 }), null);
});

test('an empty, a too large and an unknown file are each told apart before they travel', () => {
  assert.equal(fileFault({ name: 'a.pdf', size: 0 }), 'empty');
  assert.equal(fileFault({ name: 'a.pdf', size: largestFile + 1 }), 'too-large');
  assert.equal(fileFault({ name: 'a.exe', size: 10 }), 'wrong-type');
  assert.equal(fileFault({ name: 'IMG_0001.HEIC', size: 10 }), 'phone-picture');
  assert.equal(fileFault({ name: 'noending', size: 10 }), 'wrong-type');
});
