import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideField } from './beside-field.ts';

const problem = { type: '/problems/wrong-code', title: '验证码不对', status: 401, detail: '请再看一遍短信。' };

test('a wrong code is said beside the code, and any other no stays as it is', () => {
  assert.deepEqual(besideField(problem, 'wrong-code', 'code')?.fields, [
    { field: 'code', message: '请再看一遍短信。' },
  ]);
  assert.equal(besideField(problem, 'wrong-pin', 'pin'), problem);
  assert.equal(besideField(null, 'wrong-pin', 'pin'), null);
});
