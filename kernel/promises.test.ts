import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  clerk,
  gardener,
  grounds,
  hand,
  head,
  missing,
  ok,
  steward,
  tale,
  treasurer,
  warden,
  weighed,
} from './example/tale.ts';
import { allotment } from './example/allotment.ts';
import { holder } from './holder.ts';
import { nextDue } from './next-due.ts';
import { rehome } from './rehome.ts';

const kind = (decision: { readonly refusal: { readonly kind: string } | null }) => decision.refusal?.kind ?? 'done';

describe('answered: an open case has one holder and a running clock', () => {
  test('from the first minute', () => {
    const told = tale();
    assert.deepEqual(holder(allotment, told.now()), { seat: 'office', unit: 'town-hall', person: null });
    assert.equal(nextDue(allotment, told.now())?.clock, 'placing');
  });
  test('what is overdue is looked at again and again until it is done', () => {
    const told = weighed();
    told.wait('2026-05-04T09:00:00');
    assert.ok((told.now().done['look-again']?.times ?? 0) >= 6);
    assert.equal(nextDue(allotment, told.now())?.clock, 'looking');
  });
  test('an act that nobody knows names what is possible instead', () => {
    const refused = weighed().act('2026-03-04T09:00:00', steward, 'conjure');
    assert.equal(kind(refused), 'unknown-act');
    assert.ok(refused.refusal?.possible.some(({ act }) => act === 'propose'));
  });
});

describe('grounded: what hurts carries a reason and a basis', () => {
  test('a blank reason is none, and an empty basis is none', () => {
    const told = weighed();
    const pause = { soilUntil: '2026-03-10' };
    assert.equal(
      kind(told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...pause, reason: '  ', basis: ['AL45'] })),
      'reason-missing',
    );
    assert.equal(
      kind(told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...pause, reason: 'sand', basis: [''] })),
      'basis-missing',
    );
  });
});

describe('finished: an ending needs its evidence, and after it nothing moves', () => {
  test('whoever is served is told on paper and may review', () => {
    const told = weighed();
    told.act('2026-03-04T09:00:00', steward, 'propose', { advice: 'yes' });
    told.act('2026-03-04T10:00:00', head, 'grant', grounds);
    told.act('2026-03-04T11:00:00', gardener, 'pay-rent');
    told.act('2026-03-05T10:00:00', treasurer, 'hand-over-key');
    assert.equal(told.now().ending, 'given');
    assert.ok(told.now().papers.some(({ paper }) => paper === 'key-slip'));
    assert.deepEqual(told.now().rights, [{ right: 'review', from: '2026-03-05' }]);
    assert.equal(kind(told.act('2026-03-06T10:00:00', gardener, 'withdraw')), 'ended');
    assert.equal(
      Object.values(told.now().clocks).some((run) => run.status === 'running'),
      false,
    );
  });
});

describe('kept: a duty moves when it is taken, ruled or re-homed', () => {
  test('an offer leaves the duty where it is', () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    assert.equal(holder(allotment, told.now())?.unit, 'town-hall');
    assert.equal(kind(told.act('2026-03-02T10:30:00', clerk, 'place', { unit: 'woods' })), 'offer-pending');
    assert.equal(kind(told.act('2026-03-02T10:30:00', hand('woods', 'x', 'reviewer'), 'take')), 'not-yours');
  });
  test('a duty is not offered to oneself, nor passed round without end: then it is ruled', () => {
    const told = tale();
    assert.equal(kind(told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'town-hall' })), 'offer-to-self');
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'give-back', grounds);
    assert.equal(kind(told.act('2026-03-02T11:30:00', clerk, 'place', { unit: 'woods' })), 'too-many-hops');
    told.wait('2026-03-06T08:00:00');
    assert.equal(told.now().state, 'disputed');
    assert.equal(kind(told.act('2026-03-06T09:00:00', warden, 'rule', { ...grounds, unit: '' })), 'input-missing');
    told.act('2026-03-06T12:00:00', warden, 'rule', { ...grounds, unit: 'parks' });
    assert.equal(holder(allotment, told.now())?.unit, 'parks');
  });
  test('silence is no return: it counts against the silent unit', () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.wait('2026-03-05T00:00:00');
    assert.deepEqual(told.now().returns, [{ unit: 'parks', how: 'silent' }]);
  });
  test('whoever leaves hands every seat over in one event, and the clocks run on', () => {
    const told = weighed();
    const moved = rehome(
      allotment,
      told.now(),
      { unit: 'parks', person: null, toUnit: 'woods', toPerson: null, reason: 'closed', at: '2026-03-04T09:00:00' },
      told.context,
    );
    assert.equal(moved.events.length, 1);
    assert.equal(moved.standing && holder(allotment, moved.standing)?.unit, 'woods');
    assert.deepEqual(moved.standing?.clocks, told.now().clocks);
  });
});

describe('told once: one whole notice, then only what it left open', () => {
  const noticed = () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'take');
    told.act('2026-03-03T11:00:00', steward, 'notify', {
      ...grounds,
      checklist: [missing('plan'), missing('photograph')],
    });
    told.act('2026-03-04T11:00:00', gardener, 'correct');
    return told;
  };
  test('the notice answers every material', () => {
    const told = tale();
    told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
    told.act('2026-03-02T11:00:00', steward, 'take');
    const half = told.act('2026-03-03T11:00:00', steward, 'notify', { ...grounds, checklist: [missing('plan')] });
    assert.deepEqual(half.refusal?.about, { materials: ['photograph'] });
  });
  test('what was found good is not asked again', () => {
    const told = noticed();
    told.act('2026-03-05T11:00:00', steward, 'find-unmet', {
      ...grounds,
      checklist: [ok('plan'), missing('photograph')],
    });
    told.act('2026-03-06T11:00:00', gardener, 'correct');
    const again = told.act('2026-03-06T12:00:00', steward, 'find-unmet', { ...grounds, checklist: [missing('plan')] });
    assert.equal(kind(again), 'told-already');
  });
  test('an answer is a new receipt with its own five days', () => {
    assert.equal(noticed().now().clocks['notice']?.due, '2026-03-11T24:00:00');
  });
});
