import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSlip } from './read-slip.ts';

test('a slip is read from its address, from what stands behind it, and from a scanner', () => {
  const slip = { number: 'CK2026-000012', pin: '004711', byMessage: false };
  assert.deepEqual(readSlip('https://example.cn/find#CK2026-000012.004711'), slip);
  assert.deepEqual(readSlip('CK2026-000012.004711'), slip);
  assert.deepEqual(readSlip('#CK2026-000012.004711\n'), slip);
  assert.deepEqual(readSlip('#CK2026-000012.004711.m'), { ...slip, byMessage: true });
});

test('half an address, a number alone and what is no address at all are none', () => {
  for (const said of ['', '#', 'CK2026-000012', '#CK2026-000012.', '#CK2026-000012.47', '%E0%A4%A.123456'])
    assert.equal(readSlip(said), null, said);
});
