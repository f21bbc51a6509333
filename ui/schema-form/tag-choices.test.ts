import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagChoices } from './tag-choices.ts';

test('a bad mark is given reasons of its own level only', () => {
  assert.deepEqual(tagChoices(['510', '209', '214', '110'], '2'), ['209', '214']);
});

test('before a level is chosen there is no reason to tick', () => {
  assert.deepEqual(tagChoices(['510', '209'], null), []);
});

test('tags that are not of the national list do not depend on a level', () => {
  assert.deepEqual(tagChoices(['road', 'water'], null), ['road', 'water']);
});
