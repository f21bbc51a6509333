import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklistFaults } from './checklist-faults.ts';

const materials = [
  { material: 'plan', name: '布局图' },
  { material: 'form', name: '申请书' },
];
const say = (key: string, values = {}): string => `${key} ${Object.values(values).join()}`;

test('a checklist asks for every answer that is still missing, by the name of the material', () => {
  assert.deepEqual(checklistFaults(say, 'f', materials, [{ material: 'plan', answer: 'ok' }]), [
    { id: 'f-form', message: 'ui.checklist.unanswered 申请书' },
  ]);
});

test('whoever finds a material wanting says what is wrong and how to put it right', () => {
  const ids = (defect: string, remedy: string) =>
    checklistFaults(say, 'f', materials, [
      { material: 'plan', answer: 'wrong', defect, remedy },
      { material: 'form', answer: 'ok' },
    ]).map(({ id }) => id);
  assert.deepEqual(ids(' ', ''), ['f-defect']);
  assert.deepEqual(ids('没有面积', ''), ['f-remedy']);
  assert.deepEqual(ids('没有面积', '请补标面积'), []);
});
