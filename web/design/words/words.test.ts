import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from './en.ts';
import { zh } from './zh.ts';

const places = (sentence: string): readonly string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].toSorted();

test('the page of the design says everything in both languages', () => {
  assert.deepEqual(Object.keys(en).toSorted(), Object.keys(zh).toSorted());
});

test('a sentence takes the same values in both languages', () => {
  const different = Object.keys(zh).filter((key) => String(places(zh[key] ?? '')) !== String(places(en[key] ?? '')));
  assert.deepEqual(different, []);
});
