import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { addDays } from '../../kernel/day.ts';
import { daysUsed, type Work } from './days-used.ts';

const whole = { from: '2020-11-02', to: '2021-04-30' };
const at = (offset: number) => addDays(whole.from, offset);
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from: at(from), to: at(from + length) }));
const anyWork: fc.Arbitrary<Work> = fc
  .tuple(anySpan, fc.array(anySpan, { maxLength: 2 }))
  .map(([span, without]) => ({ ...span, without }));
const anyWorks = fc.array(anyWork, { maxLength: 6 });
const used = (works: readonly Work[]): number => daysUsed(stateCouncil, works, whole, '2021-04-30').used;

test('work that is told twice, or in another order, uses no more days', () => {
  fc.assert(fc.property(anyWorks, (works) => used([...works, ...works].toReversed()) === used(works)));
});

test('work that is split on any day uses as many days as in one piece', () => {
  fc.assert(
    fc.property(anyWork, fc.integer({ min: 0, max: 60 }), (work, after) => {
      const cut = addDays(work.from, after);
      if (work.to === null || cut > work.to) return;
      assert.equal(
        used([
          { ...work, to: cut },
          { ...work, from: cut },
        ]),
        used([work]),
      );
    }),
  );
});

test('more work never uses fewer days, and never more than have gone by', () => {
  fc.assert(
    fc.property(anyWorks, anyWork, (works, more) => {
      const { used: days, elapsed } = daysUsed(stateCouncil, [...works, more], whole, '2021-04-30');
      assert.ok(used(works) <= days && days <= elapsed);
    }),
  );
});

test('a publication is not counted while nothing else is in hand, and the holiday of 2021 is not a working day', () => {
  const span = { from: '2021-02-08', to: '2021-02-22' };
  assert.equal(used([{ ...span, without: [] }]), 6);
  const published: Work = { ...span, without: [{ from: '2021-02-08', to: '2021-02-19' }] };
  assert.equal(used([published]), 2);
  assert.equal(used([published, { ...span, without: [] }]), 6);
});
