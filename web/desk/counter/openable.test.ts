import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programme as approval } from '../../../programmes/approval/index.ts';
import { programme as inquiry } from '../../../programmes/inquiry/index.ts';
import { programme as keyProject } from '../../../programmes/key-project/index.ts';
import { programme as review } from '../../../programmes/review/index.ts';
import { openable } from './openable.ts';

const all = [approval, inquiry, review];
const offered = (roles: readonly string[]) => openable(all, roles).map(({ loop, needsItem }) => [loop.name, needsItem]);

test('a window clerk can register whatever is applied for and a question, and only a question and a visit need no item', () => {
  assert.deepEqual(offered(['clerk']), [
    ['approval', true],
    ['filing', true],
    ['confirmation', true],
    ['public-service', true],
    ['renewal', true],
    ['change', true],
    ['inquiry', false],
    ['visit', false],
  ]);
});

test('what a project follows is registered at the counter like any other', () => {
  const names = openable([...all, keyProject], ['clerk']).map(({ loop }) => loop.name);
  assert.ok(names.includes('approval') && names.includes('inquiry'), names.join(' '));
});

test('whoever could not register a case is not offered a form that would be refused', () => {
  assert.deepEqual(offered(['approver']), []);
  assert.deepEqual(offered([]), []);
});

test('a reviewer begins what his office does of itself', () => {
  assert.deepEqual(offered(['reviewer']), [
    ['revocation', true],
    ['deregistration', true],
  ]);
});
