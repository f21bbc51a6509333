import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { itemRules } from './item-rules.ts';

const sound: JsonObject = {
  regime: 'permit',
  handling: 'committed',
  basicCode: '370199001000',
  statutory: { amount: 20, unit: 'workday' },
  promised: { amount: 5, unit: 'workday' },
  correctionLimit: { amount: 30, unit: 'day' },
  steps: [
    { step: 'review', limit: { amount: 4, unit: 'workday' } },
    { step: 'decide', limit: { amount: 1, unit: 'workday' } },
  ],
  materials: [
    { id: 'form', name: '申请表', necessity: '1', major: true },
    { id: 'plan', name: '总平面图', necessity: '3', major: false },
  ],
  visits: 0,
  channels: ['window', 'online'],
  phone: '0537-1',
  complaintPhone: '0537-2',
};
// A code whose parts agree: an organisation with a right check character, county level, the basic code.
const task = `11370800JXDEMQ014G4${String(sound['basicCode'])}`;
const coded: JsonObject = { ...sound, taskCode: task, businessCode: `${task}01` };
const broken = (change: JsonObject): readonly string[] =>
  itemRules({ ...coded, ...change }).map(({ field, rule }) => `${field} ${rule}`);

test('an item whose fields agree breaks no rule', () => {
  assert.deepEqual(broken({}), []);
});

test('an item without a limit is refused with the rule and its article', () => {
  const { statutory: _, ...without } = coded;
  const fault = itemRules(without).find(({ field }) => field === 'statutory');
  assert.deepEqual(fault, { field: 'statutory', rule: 'no-limit', law: 'AL30-1' });
  const service = itemRules({ ...without, regime: 'service' }).find(({ field }) => field === 'statutory');
  assert.equal(service?.law, 'OBE36-2');
});

test('each rule is broken by one thing, and told at its field', () => {
  const week = { amount: 7, unit: 'workday' };
  const cases: readonly (readonly [JsonObject, string])[] = [
    [{ promised: { amount: 21, unit: 'workday' } }, 'promised promise-over-statute'],
    [{ promised: { amount: 5, unit: 'day' } }, 'promised limit-in-another-unit'],
    [{ handling: 'instant' }, 'promised instant-takes-longer'],
    [{ publicSafety: true, onPromise: true }, 'onPromise safety-on-promise'],
    [{ procedures: [{ kind: 'testing', byOrgan: true }], onPromise: true }, 'onPromise inspection-on-promise'],
    [{ steps: [{ step: 'review', limit: week }] }, 'steps steps-over-promise'],
    [{ basicCode: '372099001000' }, 'basicCode code-of-another-kind'],
    [{ taskCode: '1137' }, 'taskCode code-length-31'],
    [{ taskCode: task.replace('99001', '99002') }, 'taskCode code-without-basic'],
    [{ taskCode: task.replace('JXDEMQ01', 'JXDEMQ10') }, 'taskCode code-check'],
    [{ businessCode: `${task}1` }, 'businessCode code-length-33'],
    [{ businessCode: `2${task.slice(1)}01` }, 'businessCode code-without-task'],
    [{ materials: [{ id: 'a', name: '其他相关材料', necessity: '1' }] }, 'materials.0.name vague'],
    [{ materials: [{ id: 'a', name: '图', necessity: '3', major: true }] }, 'materials.0.necessity major-is-needed'],
    [
      {
        materials: [
          { id: 'a', name: '图', necessity: '1' },
          { id: 'a', name: '表', necessity: '1' },
        ],
      },
      'materials.1.id named-twice',
    ],
    [{ complaintPhone: '0537-1' }, 'complaintPhone complaint-to-the-same'],
    [{ visits: 1 }, 'visitsWhy visit-without-why'],
    [{ channels: ['window'] }, 'visits window-without-visit'],
  ];
  for (const [change, fault] of cases) assert.ok(broken(change).includes(fault), `${fault}: ${broken(change).join()}`);
});
