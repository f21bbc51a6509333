import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Standing } from './case.ts';
import { addDays } from './day.ts';
import { allotment } from './example/allotment.ts';
import { clerk, grounds, hand, tale, warden } from './example/tale.ts';
import { rehome } from './rehome.ts';

const units = ['parks', 'woods', 'rivers'] as const;
const stewards = {
  parks: hand('parks', 'p', 'reviewer'),
  woods: hand('woods', 'w', 'reviewer'),
  rivers: hand('rivers', 'r', 'reviewer'),
};
const anyMoves = fc.array(
  fc.record({
    how: fc.constantFrom('place', 'place', 'take', 'give-back', 'rule', 'rehome', 'silence'),
    unit: fc.constantFrom(...units),
    later: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 5, maxLength: 9 },
);

/** The clocks that ran before and still run, but for the offer's own. */
const kept = (before: Standing, after: Standing) =>
  Object.entries(after.clocks).filter(
    ([name, run]) =>
      name !== allotment.handover.clock && run.status === 'running' && before.clocks[name]?.status === 'running',
  );

test('a hand-over moves no due date but the offer\u2019s own, and what begins with it counts from the gardener\u2019s day', () => {
  const moved = new Map<string, number>();
  fc.assert(
    fc.property(anyMoves, fc.integer({ min: 1, max: 30 }), (moves, limit) => {
      const told = tale(undefined, { limit: { amount: limit, unit: 'workday' } });
      let day = '2026-03-02';
      for (const { how, unit, later } of moves) {
        day = addDays(day, later);
        const at = `${day}T11:00:00`;
        told.wait(at);
        const before = told.now();
        if (before.state === null) return;
        if (how === 'place') told.act(at, clerk, 'place', { unit });
        const asked = units.find((one) => one === before.offer?.to) ?? unit;
        if (how === 'take') told.act(at, stewards[asked], 'take');
        if (how === 'give-back') told.act(at, stewards[asked], 'give-back', grounds);
        if (how === 'rule') told.act(at, warden, 'rule', { ...grounds, unit });
        const held = before.seats['steward'];
        const from = held !== undefined && 'unit' in held ? held.unit : unit;
        const toUnit = units.find((one) => one !== from) ?? '';
        const closed = { unit: from, person: null, toUnit, toPerson: null, reason: 'closed', at };
        const after =
          how === 'rehome' ? (rehome(allotment, before, closed, told.context).standing ?? before) : told.now();
        if (after.seq === before.seq) continue;
        moved.set(how, (moved.get(how) ?? 0) + 1);
        for (const [name, run] of kept(before, after)) assert.deepEqual(run, before.clocks[name], `${how}: ${name}`);
        for (const name of ['answer', 'notice', 'placing'])
          assert.ok(after.clocks[name]?.since.startsWith('2026-03-02') ?? true, `${how}: ${name}`);
      }
    }),
    { numRuns: 300 },
  );
  for (const how of ['place', 'take', 'give-back', 'rule', 'rehome'])
    assert.ok((moved.get(how) ?? 0) > 10, `${how} happened ${moved.get(how) ?? 0} times`);
});
