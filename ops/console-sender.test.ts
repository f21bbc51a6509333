import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleSender } from './console-sender.ts';

test('what is printed of a message never holds the whole telephone number', async (context) => {
  const printed: string[] = [];
  context.mock.method(process.stdout, 'write', (text: string) => (printed.push(text), true));
  await consoleSender({ kind: 'code', to: '13812345678', text: '482913' });
  context.mock.restoreAll();
  assert.deepEqual(printed, ['[code] 138****5678: 482913\n']);
});
