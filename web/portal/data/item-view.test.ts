import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeItem } from './item-view.ts';

test('a guide that lacks a part shows what is there and does not say that it is free', () => {
  const guide = wholeItem({ key: 'licence', name: '许可', phone: '0851-12345678' });
  assert.deepEqual(
    [guide.materials, guide.conditions, guide.results, guide.questions, guide.laws],
    [[], [], [], [], []],
  );
  assert.deepEqual(
    [guide.nameEn, guide.phone, guide.fees, guide.promised],
    ['许可', '0851-12345678', undefined, undefined],
  );
});
