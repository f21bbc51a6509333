import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programme as approval } from '../../../programmes/approval/index.ts';
import { programme as inquiry } from '../../../programmes/inquiry/index.ts';
import { programme as review } from '../../../programmes/review/index.ts';
import { openable } from './openable.ts';

const all = [approval, inquiry, review];
const offered = (roles: readonly string[]) => openable(all, roles).map(({ loop, needsItem }) => [loop.name, needsItem]);

test('a window clerk can register an application and a question, and only the application needs an item', () => {
  assert.deepEqual(offered(['clerk']), [
    ['approval', true],
    ['inquiry', false],
  ]);
});

test('whoever could not register a case is not offered a form that would be refused', () => {
  assert.deepEqual(offered(['reviewer']), []);
  assert.deepEqual(offered([]), []);
});
