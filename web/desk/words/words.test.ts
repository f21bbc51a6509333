import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as english from './en.ts';
import * as chinese from './zh.ts';

const all = (module: object): Readonly<Record<string, string>> => Object.assign({}, ...Object.values(module));
const zh = all(chinese);
const en = all(english);
const holes = (sentence: string | undefined): readonly string[] =>
  [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').toSorted();

test('the desk says the same things in both languages', () => {
  assert.deepEqual(Object.keys(zh).toSorted(), Object.keys(en).toSorted());
});

test('a sentence leaves the same places to fill in both languages', () => {
  for (const key of Object.keys(zh)) assert.deepEqual(holes(zh[key]), holes(en[key]), key);
});

test('no Chinese is left in the English sentences, but for the name of the other language', () => {
  const left = Object.entries(en).filter(([, sentence]) => /\p{Script=Han}/u.test(sentence));
  assert.deepEqual(
    left.map(([key]) => key),
    ['desk.language'],
  );
});
