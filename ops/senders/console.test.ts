import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleSender } from './console.ts';

test('what is printed of a message never holds the whole telephone number or address', async (context) => {
  const printed: string[] = [];
  context.mock.method(process.stdout, 'write', (text: string) => (printed.push(text), true));
  await consoleSender({ kind: 'code', to: '13812345678', text: '482913' });
  await consoleSender({ kind: 'notice', channel: 'e-mail', to: 'linshuyao@example.cn', text: '受理通知书' });
  context.mock.restoreAll();
  assert.deepEqual(printed, ['[code] 138****5678: 482913\n', '[notice] l***@example.cn: 受理通知书\n']);
});
