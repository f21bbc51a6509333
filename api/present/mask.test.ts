import assert from 'node:assert/strict';
import test from 'node:test';
import { maskName, maskPhone, maskText } from './mask.ts';

test('a phone keeps its first three and last four digits', () => {
  assert.equal(maskPhone('13812345678'), '138****5678');
});

test('a name keeps its family name and, from three characters on, its last one', () => {
  assert.equal(maskName('张三'), '张*');
  assert.equal(maskName('张小三'), '张*三');
  assert.equal(maskName('微光食品有限公司'), '微光食品有限公司');
});

test('a name with a dot is a person and keeps the first character of each part', () => {
  assert.equal(maskName('阿依古丽·买买提'), '阿***·买**');
});

test('who runs a business is masked in its name, the business is not', () => {
  assert.equal(maskName('桂香小馆（经营者：罗小满）'), '桂香小馆（经营者：罗*满）');
  assert.equal(maskName('远山食品（山东）有限公司'), '远山食品（山东）有限公司');
});

test('no mobile or identity number is left in masked text, and nothing else is touched', () => {
  const text = '申请人 13812345678，身份证370829199001010014，编号 20261123000113812345678';
  const masked = maskText(text);
  assert.ok(!masked.includes('，身份证370829199001010014'));
  assert.ok(masked.includes('138****5678，'));
  assert.ok(masked.includes('370829********0014'));
  assert.ok(masked.endsWith('20261123000113812345678'));
});
