import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Say } from '../../../ui/fill.ts';
import { besideField } from './beside-field.ts';

const say: Say = (_, values) => `${values?.title}：${values?.detail}`;
const problem = { type: '/problems/wrong-code', title: '验证码不对', status: 401, detail: '请再看一遍短信。' };

test('a wrong code is said beside the code, and any other no stays as it is', () => {
  assert.deepEqual(besideField(say, problem, 'wrong-code', 'code')?.fields, [
    { field: 'code', message: '验证码不对：请再看一遍短信。' },
  ]);
  assert.equal(besideField(say, problem, 'wrong-pin', 'pin'), problem);
  assert.equal(besideField(say, null, 'wrong-pin', 'pin'), null);
});
