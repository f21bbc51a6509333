import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doorFaults } from './door-faults.ts';

test('a fault that the door found is shown at its field, however the door writes the path', () => {
  const fields = ['/input/reason', 'input.reason', 'reason', '/body/phone', '/input/files/m1'].map((field) => ({
    field,
    message: '!',
  }));
  const faults = doorFaults({ type: '', title: '', status: 400, detail: '', fields });
  assert.deepEqual(
    faults.map((fault) => fault.field),
    ['reason', 'reason', 'reason', 'phone', 'files'],
  );
});
