import assert from 'node:assert/strict';
import { test } from 'node:test';
import { workdays } from './amount.ts';
import { altered, gone } from './bad-loops/altered.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { allotment } from './example/allotment.ts';
import { grounds, head, ok, steward, tale, clerk } from './example/tale.ts';
import type { Loop } from './loop.ts';
import { explore } from './sound/explore.ts';
import { has } from './sound/situation.ts';

/** What is owed, and what is left behind, only where the item is urgent. */
const conditional = altered(allotment, {
  acts: {
    grant: {
      owes: [{ debt: 'key', when: 'urgent' }, { debt: 'rent' }],
      leaves: [
        { loop: 'harvest', seats: {}, when: 'urgent' },
        { loop: 'plot-round', seats: {} },
      ],
    },
  },
});

const granted = (urgent: boolean) => {
  const told = tale(stateCouncil, { urgent }, conditional);
  told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
  told.act('2026-03-02T11:00:00', steward, 'take');
  told.act('2026-03-03T09:00:00', steward, 'complete', { checklist: [ok('plan'), ok('photograph')] });
  told.act('2026-03-04T09:00:00', steward, 'propose', { advice: 'yes' });
  const decision = told.act('2026-03-04T10:00:00', head, 'grant', grounds);
  return { told, decision };
};

test('a debt is owed, and a case left behind, only where its condition holds', () => {
  for (const urgent of [true, false]) {
    const { told, decision } = granted(urgent);
    assert.deepEqual(
      told.now().debts.map(({ debt }) => debt),
      urgent ? ['key', 'rent'] : ['rent'],
    );
    const left = told.history.at(-1)?.effects.flatMap((effect) => (effect.kind === 'leave' ? [effect.case] : []));
    assert.deepEqual(
      decision.opens.map(({ loop }) => loop),
      urgent ? ['harvest', 'plot-round'] : ['plot-round'],
    );
    assert.deepEqual(
      decision.opens.map((opening) => opening.case),
      left,
      'what is opened is what the event says',
    );
  }
});

test('the check of a loop knows a debt with a condition of the item, and counts on either where something else decides', () => {
  const owedAfter = (loop: Loop, urgent: boolean): readonly boolean[] => {
    const { plan, situations, edges } = explore(loop);
    const granting = situations.flatMap(({ bits }, at) =>
      has(bits, plan.bit('item', 'urgent')) === urgent ? (edges[at] ?? []).filter(({ act }) => act === 'grant') : [],
    );
    const arrived = granting.flatMap(({ to }) => to.flatMap((at) => situations[at] ?? []));
    return [...new Set(arrived.map(({ bits }) => has(bits, plan.bit('debt', 'key'))))].toSorted();
  };
  assert.deepEqual(owedAfter(conditional, true), [true]);
  assert.deepEqual(owedAfter(conditional, false), [false]);
  const doubtful = altered(conditional, { guards: { urgent: 'standing' } });
  assert.deepEqual(owedAfter(doubtful, false), [false, true]);
});

test('an extension may be as long as the item says', () => {
  const amount = { item: 'limit', less: workdays(4), amount: gone, unit: gone };
  const longer = altered(allotment, { clocks: { answer: { extension: { amount } } } });
  const told = tale(stateCouncil, {}, longer);
  told.act('2026-03-02T10:00:00', clerk, 'place', { unit: 'parks' });
  told.act('2026-03-02T11:00:00', steward, 'take');
  told.act('2026-03-03T09:00:00', steward, 'complete', { checklist: [ok('plan'), ok('photograph')] });
  told.act('2026-03-04T09:00:00', head, 'extend', grounds);
  assert.equal(told.now().clocks['answer']?.due, '2026-03-24T24:00:00', 'ten working days, and six');
});
