import assert from 'node:assert/strict';
import test from 'node:test';
import { fits } from './fits.ts';

test('a certificate fits where it is asked for itself, whole or as a copy or with what belongs to it', () => {
  for (const material of ['营业执照', '营业执照复印件', '营业执照（正副本）', '营业执照及章程'])
    assert.ok(fits(material, '营业执照'), material);
});

test('it does not fit where another thing of a longer name is asked for', () => {
  for (const material of ['营业执照申请表', '企业营业执照', '营业执照遗失声明', '身份证'])
    assert.ok(!fits(material, '营业执照'), material);
  assert.ok(!fits('营业执照', ''));
});
