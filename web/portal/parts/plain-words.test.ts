import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, type Say } from '../../../ui/fill.ts';
import { plainWords } from './plain-words.ts';

const words: Readonly<Record<string, string>> = {
  'approval.plain.reviewing': '{unit}正在审查，{due}前作出决定。',
  'approval.plain.clock.procedure': '{unit}正在组织程序，最迟{due}结束。',
  'approval.state.reviewing': '审查中',
  'approval.ending.withdrawn': '申请人已撤回',
};
const say: Say = (key, values) => fill(words[key] ?? key, values);
const holder = { unit: 'construction', name: '城乡建设和交通局', phone: null };

test('the answer says who has the matter and by when', () => {
  assert.equal(
    plainWords(say, { loop: 'approval', state: 'reviewing', ending: null, holder }, '12月4日（周五）'),
    '城乡建设和交通局正在审查，12月4日（周五）前作出决定。',
  );
});

test('the end of a pause is not told as the day of the decision', () => {
  const line = { loop: 'approval', state: 'reviewing', ending: null, holder };
  assert.equal(
    plainWords(say, { ...line, clock: 'procedure' }, '12月4日'),
    '城乡建设和交通局正在组织程序，最迟12月4日结束。',
  );
  assert.match(plainWords(say, { ...line, clock: 'promised' }, '12月4日'), /前作出决定/);
});

test('without a date the state stands alone, and a finished matter says how it ended', () => {
  assert.equal(plainWords(say, { loop: 'approval', state: 'reviewing', ending: null, holder }, null), '审查中');
  assert.equal(
    plainWords(say, { loop: 'approval', state: null, ending: 'withdrawn', holder }, '12月4日'),
    '申请人已撤回',
  );
});
