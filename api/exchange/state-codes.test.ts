import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect } from '../../kernel/case.ts';
import { approval } from '../../programmes/approval/loop.ts';
import { itemNumbers } from './item-numbers.ts';
import { exchanged, stateCodes } from './state-codes.ts';

const codes = (effects: readonly Effect[], accepted = false, basis: string | null = null) =>
  stateCodes({ effects }, { accepted, basis });
const enter = (state: string): Effect => ({ kind: 'enter', state });

test('each state of the exchange is told by the event that brings it', () => {
  assert.deepEqual(codes([enter('received')]), [1]);
  assert.deepEqual(codes([enter('correcting')]), [6]);
  assert.deepEqual(codes([enter('corrected')]), [7]);
  assert.deepEqual(codes([enter('reviewing')]), [3, 8], 'accepted, and the department begins');
  assert.deepEqual(codes([enter('reviewing')], true), [], 'sent back for review is no second acceptance');
  assert.deepEqual(codes([enter('granted')], true), [11]);
  assert.deepEqual(codes([enter('granted')], true, 'gaps'), [12], 'granted after gaps were accepted');
  assert.deepEqual(codes([enter('granted')]), [3, 8, 11], 'granted at once, on a promise');
  assert.deepEqual(codes([enter('denied')], true), [13]);
  assert.deepEqual(codes([{ kind: 'end', ending: 'revoked' }]), [15]);
  assert.deepEqual(codes([{ kind: 'end', ending: 'not-required' }]), [4]);
  assert.deepEqual(codes([{ kind: 'end', ending: 'not-accepted' }]), [5]);
  assert.deepEqual(codes([{ kind: 'end', ending: 'withdrawn' }]), [2], 'taken back before acceptance');
  assert.deepEqual(codes([{ kind: 'end', ending: 'withdrawn' }], true), [14], 'withdrawn after it');
  assert.deepEqual(
    codes([{ kind: 'pause', pause: 'special-procedure', from: '2026-01-01', until: '2026-01-09' }]),
    [9],
  );
  assert.deepEqual(codes([{ kind: 'resume', pause: 'special-procedure', to: '2026-01-09' }]), [10]);
  assert.deepEqual(codes([enter('somewhere-else')]), [], 'what the exchange does not know is not told');
});

test('every state and ending of an approval is told, or is known to tell nothing', () => {
  const names = [...Object.keys(approval.states), ...Object.keys(approval.endings)];
  assert.deepEqual(
    names.filter((name) => !exchanged.includes(name)),
    [],
  );
});

test('the numbers of 办件类型 are turned round for those who count them so, and only there', () => {
  const item = {
    basicCode: '370199501000',
    taskCode: `11370800JXDEMQ014G4370199501000`,
    handling: 'instant',
    status: 'in-use',
    promised: { amount: 1, unit: 'workday' },
    statutory: { amount: 20, unit: 'workday' },
    channels: ['window', 'online'],
  };
  const national = itemNumbers(item, 'national');
  assert.deepEqual([national['projectType'], itemNumbers(item, 'inverted')['projectType']], ['1', '2']);
  assert.deepEqual([national['taskType'], national['useLevel'], national['taskState']], ['01', '4', '1']);
  assert.deepEqual([national['promiseDay'], national['promiseType'], national['handleType']], [1, '1', ['1', '2']]);
  assert.equal(itemNumbers({ ...item, handling: 'committed' }, 'inverted')['projectType'], '1');
});
