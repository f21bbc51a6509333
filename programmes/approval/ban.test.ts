import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ban } from './ban.ts';
import { loops } from './loops.ts';
import { revocation } from './revocation.ts';
import {
  accepted,
  applicant,
  applied,
  approver,
  given,
  grounds,
  head,
  papersOf,
  parent,
  reviewer,
  tale,
} from './tale.ts';

const hazardous = { publicSafety: true };
const left = (decision: ReturnType<ReturnType<typeof tale>['act']>) => decision.opens.map(({ loop }) => loop);
const denied = (item: Parameters<typeof given>[0]) => {
  const told = accepted(given(item));
  told.act('2021-05-11T09:00:00', reviewer, 'forward', { proposal: 'deny' });
  return told.act('2021-05-11T10:00:00', approver, 'deny-for-falsehood', { ...grounds, falsehood: 'a forged plan' });
};
const banned = (input: Parameters<ReturnType<typeof tale>['act']>[3]) => {
  const told = tale({ ...given(hazardous), parent: { case: 'case-1', child: '' } }, ban);
  told.act('2021-05-11T10:00:00', parent, 'stand', { ...grounds, ...input });
  return told;
};

test('false materials are denied, and where safety is concerned nobody applies again within one year', () => {
  assert.deepEqual(left(denied(hazardous)), ['ban']);
  const plain = denied({});
  assert.deepEqual([papersOf(plain), left(plain)], [['denial-decision'], []], 'what concerns no safety, without a ban');
  const told = banned({ falsehood: 'a forged plan' });
  assert.deepEqual([told.now().state, told.now().clocks['after-denial']?.due], ['one-year', '2022-05-11T24:00:00']);
  assert.deepEqual(
    told.now().papers.map(({ paper }) => paper),
    ['ban-after-falsehood'],
  );
  assert.deepEqual(papersOf(told.wait('2022-05-12T09:00:00')), ['ban-over-notice']);
  assert.equal(told.now().ending, 'over');
});

const revoked = (cause: string, item = {}) => {
  const told = tale({ ...given(item), seats: { licensee: { party: 'party-1' } } }, revocation);
  told.act('2021-05-10T09:00:00', reviewer, 'open-revocation');
  told.act('2021-05-10T10:00:00', reviewer, 'propose', { ...grounds, cause });
  told.act('2021-05-11T09:00:00', applicant, 'state-the-case', { statement: 'it was not so' });
  return told;
};

test('false materials found at reception are not accepted, in words, and where safety is concerned banned as well', () => {
  const refused = (item: Parameters<typeof given>[0]) => {
    const told = applied(given(item));
    const said = { ...grounds, falsehood: 'a forged plan' };
    const at = '2021-05-06T10:00:00';
    assert.equal(told.act(at, reviewer, 'refuse-for-falsehood', grounds).refusal?.about['field'], 'falsehood');
    const done = told.act(at, reviewer, 'refuse-for-falsehood', said);
    assert.deepEqual([told.now().ending, papersOf(done)], ['refused-for-falsehood', ['falsehood-refusal']]);
    return left(done);
  };
  assert.deepEqual([refused(hazardous), refused({})], [['ban'], []]);
  const accepting = accepted(given(hazardous));
  const late = accepting.act('2021-05-11T09:00:00', reviewer, 'refuse-for-falsehood', { ...grounds, falsehood: 'x' });
  assert.equal(late.refusal?.kind, 'not-now', 'what was accepted is denied, not refused');
});

test('a permit got by deceit is revoked, and where safety is concerned nobody applies again within three years', () => {
  const done = (cause: string, item = {}) => {
    const told = revoked(cause, item);
    const decision = told.act('2021-05-12T09:00:00', approver, 'revoke', grounds);
    assert.equal(told.now().ending, 'revoked');
    return left(decision);
  };
  assert.deepEqual(done('deceit-or-bribery', hazardous), ['deregistration', 'ban']);
  assert.deepEqual(done('conditions-not-met', hazardous), ['deregistration']);
  assert.deepEqual(done('deceit-or-bribery'), ['deregistration']);
  assert.equal(banned({}).now().clocks['after-revocation']?.due, '2024-05-11T24:00:00');
});

test('what would do grave harm to the public is not revoked, with reason and law, and the holder is told', () => {
  const told = revoked('deceit-or-bribery', hazardous);
  assert.equal(told.act('2021-05-12T09:00:00', approver, 'not-revoke', {}).refusal?.kind, 'reason-missing');
  const done = told.act('2021-05-12T09:00:00', approver, 'not-revoke', grounds);
  assert.deepEqual([told.now().ending, papersOf(done), left(done)], ['not-revoked', ['no-revocation'], []]);
});

test('a ban whose decision was undone is lifted by the head, with reason and basis', () => {
  const told = banned({ falsehood: 'a forged plan' });
  assert.equal(told.act('2021-06-01T09:00:00', reviewer, 'lift', grounds).refusal?.kind, 'not-yours');
  assert.equal(told.act('2021-06-01T09:00:00', head, 'lift', {}).refusal?.kind, 'reason-missing');
  assert.deepEqual(papersOf(told.act('2021-06-01T09:00:00', head, 'lift', grounds)), ['ban-lifted-notice']);
  for (const barred of ban.bars)
    assert.ok(
      loops.some(({ name }) => name === barred),
      barred,
    );
});
