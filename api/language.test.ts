import assert from 'node:assert/strict';
import test from 'node:test';
import { language } from './language.ts';

test('a reader is answered in Chinese unless English is wanted more', () => {
  assert.equal(language(undefined), 'zh');
  assert.equal(language('en'), 'en');
  assert.equal(language('en-GB,en;q=0.9,zh;q=0.8'), 'en');
  assert.equal(language('zh-CN,zh;q=0.9,en;q=0.8'), 'zh');
  assert.equal(language('fr;q=1, en;q=0.2'), 'en');
  assert.equal(language(';;;q=,,'), 'zh');
});
