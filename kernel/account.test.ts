import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { drawn, free, held, nothingHeld, together } from './account.ts';
import type { Pocket } from './account.ts';
import { clerk, gardener, grounds, treasurer } from './example/tale.ts';
import { grantTale, judge, judges, otherJudge } from './example/grant-tale.ts';
import { seedGrant } from './example/seed-grant.ts';
import { rehome } from './rehome.ts';
import { replay } from './replay.ts';

const refused = (decision: { readonly refusal: { readonly kind: string; readonly about: object } | null }) =>
  decision.refusal === null ? 'done' : decision.refusal.kind;
const seeds = 'CNY seeds';

const promised = () => {
  const told = grantTale();
  told.act('2026-03-02T10:00:00', clerk, 'name-judges', { people: judges });
  told.act('2026-03-03T10:00:00', otherJudge, 'promise', { ...grounds, amount: 300_00 });
  return told;
};

describe('trusted: an account never holds less than it promises', () => {
  test('what is promised is set aside, what is paid is gone, and what is left over is free again', () => {
    const told = promised();
    assert.deepEqual(told.now().held?.[seeds], { funded: 0, promised: 300_00, paid: 0 });
    told.act('2026-03-04T10:00:00', treasurer, 'pay', { payment: 250_00 });
    assert.equal(told.now().ending, 'paid');
    assert.deepEqual(told.now().held?.[seeds], { funded: 0, promised: 0, paid: 250_00 });
    assert.deepEqual(replay(told.history), told.now());
  });
  test('nobody is paid more than was promised to the case itself', () => {
    const told = promised();
    const decision = told.act('2026-03-04T10:00:00', treasurer, 'pay', { payment: 300_01 });
    assert.equal(refused(decision), 'more-than-promised');
    assert.deepEqual(decision.refusal?.about, { field: 'payment', account: seeds, most: 300_00 });
  });
  test('an amount is a whole number above nothing', () => {
    for (const amount of [0, -5, 1.5, '300', null]) {
      const told = grantTale();
      told.act('2026-03-02T10:00:00', clerk, 'name-judges', { people: judges });
      const decision = told.act('2026-03-03T10:00:00', judge, 'promise', { ...grounds, amount });
      assert.match(refused(decision), /amount-unclear|input-missing/, String(amount));
    }
  });
  test('whoever withdraws gives back what was set aside for him', () => {
    const told = promised();
    told.act('2026-03-04T10:00:00', gardener, 'withdraw');
    assert.deepEqual(told.now().held?.[seeds], nothingHeld);
  });
  test('every booking is two-sided: what the pockets hold together is what came in', () => {
    const pocket = fc.constantFrom<Pocket>('outside', 'free', 'promised', 'paid');
    const booking = fc.record({ from: pocket, to: pocket, amount: fc.integer({ min: 1, max: 1e9 }) });
    fc.assert(
      fc.property(fc.array(booking, { maxLength: 20 }), (bookings) => {
        const pockets = { outside: 0, free: 0, promised: 0, paid: 0 };
        let sum = nothingHeld;
        for (const { from, to, amount } of bookings) {
          pockets[from] -= amount;
          pockets[to] += amount;
          sum = held(sum, { kind: 'book', account: seeds, from, to, amount });
        }
        assert.equal(free(sum), pockets.free);
        assert.equal(sum.promised, pockets.promised);
        assert.equal(sum.paid, pockets.paid);
        assert.equal(sum.funded, 0 - pockets.outside);
        assert.equal(pockets.outside + pockets.free + pockets.promised + pockets.paid, 0);
      }),
    );
  });
  test('what is drawn between two standings is what the acts between them booked', () => {
    const told = promised();
    const before = told.now();
    told.act('2026-03-04T10:00:00', treasurer, 'pay', { payment: 250_00 });
    const paid = drawn(before, told.now()).get(seeds) ?? nothingHeld;
    assert.deepEqual(paid, { funded: 0, promised: 0 - 300_00, paid: 250_00 });
    assert.deepEqual(together(before.held?.[seeds] ?? nothingHeld, paid), told.now().held?.[seeds]);
  });
});

describe('kept: a seat for several people always has as many as it must', () => {
  test('one judge is too few, and the same one twice is one', () => {
    const told = grantTale();
    const [first] = judges;
    if (first === undefined) throw new Error('nobody to name');
    for (const people of [[], [first], [first, first]]) {
      const decision = told.act('2026-03-02T10:00:00', clerk, 'name-judges', { people });
      assert.match(refused(decision), /too-few|input-missing/);
    }
  });
  test('each of them may act, and nobody else of their units', () => {
    const told = grantTale();
    told.act('2026-03-02T10:00:00', clerk, 'name-judges', { people: judges });
    const stranger = { ...judge, person: 'judge-9' } as typeof judge;
    assert.equal(
      refused(told.act('2026-03-03T10:00:00', stranger, 'promise', { ...grounds, amount: 100 })),
      'not-yours',
    );
    assert.equal(refused(told.act('2026-03-03T10:00:00', otherJudge, 'promise', { ...grounds, amount: 100 })), 'done');
  });
  test('whoever leaves without a successor is refused; with one, the others stay', () => {
    const told = promised();
    const leaving = {
      unit: 'commons',
      person: 'judge-2',
      toUnit: 'commons',
      reason: 'leaves',
      at: '2026-03-05T09:00:00',
    };
    const nobody = rehome(seedGrant, told.now(), { ...leaving, toPerson: null }, told.context);
    assert.equal(refused(nobody), 'too-few');
    assert.deepEqual(nobody.events, []);
    const same = rehome(seedGrant, told.now(), { ...leaving, toPerson: 'judge-1' }, told.context);
    assert.equal(refused(same), 'too-few');
    const next = rehome(seedGrant, told.now(), { ...leaving, toPerson: 'judge-3' }, told.context);
    assert.deepEqual(next.standing?.seats['judges'], {
      unit: 'parks',
      person: 'judge-1',
      also: [{ unit: 'commons', person: 'judge-3' }],
    });
  });
});
