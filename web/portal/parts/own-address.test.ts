import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnAddress } from './own-address.ts';

test('signing in leads back to a page of the portal', () => {
  assert.equal(isOwnAddress('/matters/7?step=check'), true);
  assert.equal(isOwnAddress('/'), true);
});

test('signing in never leads to another site', () => {
  for (const address of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''])
    assert.equal(isOwnAddress(address), false, address);
});
