import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspection } from './inspection.ts';
import { accepted, applied, approver, given, grounds, papersOf, reviewer, secondReviewer, tale } from './tale.ts';

const testing = { procedures: [{ kind: 'testing', byOrgan: true }] };
const standard = { standard: 'GB 55036-2022' };
const owed = (told: ReturnType<typeof tale>) => told.now().debts.map(({ debt, outcome }) => `${debt} ${outcome}`);
const proposal = { proposal: 'deny' };

test('what the organ inspects itself is begun within five working days of acceptance, and nothing is decided before', () => {
  const told = accepted(given(testing));
  assert.deepEqual(owed(told), ['inspection owed']);
  assert.equal(told.now().clocks['inspection']?.due, '2021-05-17T24:00:00');
  const early = told.act('2021-05-11T09:00:00', reviewer, 'forward', proposal);
  assert.deepEqual([early.refusal?.kind, early.refusal?.about['debt']], ['debts-open', 'inspection']);
  assert.equal(told.act('2021-05-12T09:00:00', reviewer, 'begin-inspection').refusal?.about['field'], 'standard');
  const begun = told.act('2021-05-12T09:00:00', reviewer, 'begin-inspection', standard);
  assert.deepEqual([begun.opens[0]?.loop, owed(told)], ['inspection', ['inspection settled']]);
  const waits = told.act('2021-05-12T10:00:00', reviewer, 'forward', proposal);
  assert.equal(waits.refusal?.kind, 'children-open', 'the decision rests on the result');
});

test('an inspection that is not begun in time is late every day until it is; silence at reception does not spare it', () => {
  const told = accepted(given(testing));
  told.wait('2021-05-18T09:00:00');
  assert.deepEqual([told.now().clocks['inspection']?.status, owed(told)], ['fired', ['inspection owed']]);
  assert.equal(told.now().clocks['overdue']?.due, '2021-05-18T24:00:00');
  const deemed = applied(given(testing));
  deemed.wait('2021-05-12T09:00:00');
  assert.deepEqual(owed(deemed), ['voucher owed', 'inspection owed']);
  assert.equal(deemed.now().clocks['inspection']?.due, '2021-05-18T24:00:00', 'five days from the silence');
});

test('what an organisation outside tests, and what needs no test, owes no inspection', () => {
  for (const item of [{}, { procedures: [{ kind: 'testing' }] }, { procedures: [{ kind: 'tender', byOrgan: true }] }]) {
    const told = accepted(given(item));
    assert.deepEqual(owed(told), []);
    assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'begin-inspection', standard).refusal?.kind, 'nothing-owed');
    assert.equal(told.act('2021-05-11T09:00:00', reviewer, 'forward', proposal).refusal, null);
  }
});

test('an inspection takes two people and a standard; one that is not finished is owed again, and a denial names the standard', () => {
  const inspected = tale({ ...given(), seats: { inspector: { unit: 'approval-bureau', person: null } } }, inspection);
  const assigned = { kind: 'parent', case: 'case-1', child: 'aside' } as const;
  inspected.act('2021-05-12T09:00:00', assigned, 'assign', standard);
  assert.equal(inspected.now().facts['standard'], standard.standard);
  inspected.act('2021-05-13T09:00:00', reviewer, 'record', { findings: 'leaks', meets: 'does-not-meet' });
  assert.equal(inspected.act('2021-05-13T10:00:00', reviewer, 'confirm', { seen: true }).refusal?.kind, 'same-hand');
  inspected.act('2021-05-13T10:00:00', secondReviewer, 'confirm', { seen: true });
  assert.equal(inspected.now().ending, 'inspected');

  const told = accepted(given(testing));
  const begun = told.act('2021-05-12T09:00:00', reviewer, 'begin-inspection', standard);
  const child = (ending: string) =>
    ({ kind: 'child', case: begun.opens[0]?.case ?? '', child: 'aside', ending }) as const;
  told.act('2021-06-10T00:00:00', child('not-inspected'), 'hear-not-inspected');
  assert.deepEqual(owed(told), ['inspection settled', 'inspection owed']);
  const again = told.act('2021-06-10T09:00:00', reviewer, 'begin-inspection', standard);
  const result = { kind: 'child', case: again.opens[0]?.case ?? '', child: 'aside', ending: 'inspected' } as const;
  told.act('2021-06-11T09:00:00', result, 'hear-aside');
  told.act('2021-06-11T10:00:00', reviewer, 'forward', proposal);
  const denied = told.act('2021-06-11T11:00:00', approver, 'deny', grounds);
  assert.deepEqual([papersOf(denied), told.now().facts['standard']], [['denial-decision'], standard.standard]);
});
