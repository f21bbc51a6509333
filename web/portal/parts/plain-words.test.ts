import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, type Say } from '../../../ui/fill.ts';
import { plainWords } from './plain-words.ts';

const words: Readonly<Record<string, string>> = {
  'approval.plain.reviewing': '{unit}正在审查，{due}前作出决定。',
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

test('without a date the state stands alone, and a finished matter says how it ended', () => {
  assert.equal(plainWords(say, { loop: 'approval', state: 'reviewing', ending: null, holder }, null), '审查中');
  assert.equal(
    plainWords(say, { loop: 'approval', state: null, ending: 'withdrawn', holder }, '12月4日'),
    '申请人已撤回',
  );
});
