import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { widgets } from '../../ui/schema-form/read-fields.ts';
import { schema } from './examples/form.ts';

const ui = join(import.meta.dirname, '../../ui');
const drawn = await Array.fromAsync(glob('*.tsx', { cwd: ui }));
const page = (
  await Promise.all(
    (await Array.fromAsync(glob('**/*.tsx', { cwd: import.meta.dirname }))).map((path) =>
      readFile(join(import.meta.dirname, path), 'utf8'),
    ),
  )
).join('\n');

test('every piece of ui/ is on the page of the design', () => {
  assert.ok(drawn.length > 10);
  const missing = drawn.filter((path) => !page.includes(`/ui/${basename(path)}'`));
  assert.deepEqual(missing, []);
});

test('the forms of the page have every widget', () => {
  const fields = Object.values(schema.properties as Readonly<Record<string, { readonly widget: string }>>);
  const missing = widgets.filter((widget) => !fields.some((field) => field.widget === widget));
  assert.deepEqual(missing, []);
});
