import assert from 'node:assert/strict';
import test from 'node:test';
import type { Refusal } from '../kernel/case.ts';
import { dictionary } from './dictionary.ts';
import { refusalSentence } from './refusal.ts';

const words = { 'permit.act.accept': '受理', 'permit.act.notify': '一次性告知', 'permit.seat.clerk': '窗口' };
const refused = (more: Partial<Refusal>): Refusal => ({
  kind: 'told-already',
  promise: 'told-once',
  act: 'notify',
  about: {},
  possible: [],
  ...more,
});
const zh = { language: 'zh', loop: 'permit', words, materials: { plan: '施工图' } } as const;

test('a refusal names the rule, the material it is about and what is possible instead', () => {
  const sentence = refusalSentence(
    refused({ about: { materials: ['plan'] }, possible: [{ act: 'accept', by: ['clerk'] }] }),
    zh,
  );
  assert.match(sentence, /只能一次性告知/);
  assert.match(sentence, /“施工图”/);
  assert.match(sentence, /现在可以办：受理。$/);
});

test('a refusal that knows nothing more leaves its half sentences out', () => {
  assert.ok(!/[[\]{}]/.test(refusalSentence(refused({ kind: 'not-yours' }), zh)));
  assert.equal(
    refusalSentence(refused({ kind: 'not-yours', about: { seats: ['clerk'] } }), zh).includes('“窗口”'),
    true,
  );
});

test('a programme may say a refusal in its own words', () => {
  const own = { ...zh, words: { ...words, 'permit.refusal.told-already': '告知过了。' } };
  assert.equal(refusalSentence(refused({}), own), '告知过了。');
});

test('both languages say the same things and leave the same gaps to fill', () => {
  assert.deepEqual(Object.keys(dictionary.en).toSorted(), Object.keys(dictionary.zh).toSorted());
  const gaps = (text: string | undefined) =>
    [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  for (const key of Object.keys(dictionary.zh))
    assert.deepEqual(gaps(dictionary.en[key]), gaps(dictionary.zh[key]), key);
});

test('every sentence of the door comes out whole when nothing is known', () => {
  for (const language of ['zh', 'en'] as const)
    for (const key of Object.keys(dictionary[language])) {
      if (!key.startsWith('refusal.')) continue;
      const kind = key.slice('refusal.'.length);
      const sentence = refusalSentence(
        { ...refused({}), kind: kind as Refusal['kind'] },
        { language, loop: 'none', words: {} },
      );
      assert.ok(sentence.length > 10 && !/[[\]{}]|“”|undefined/.test(sentence), `${language} ${key}: ${sentence}`);
    }
});
