import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { addDays } from '../../kernel/day.ts';
import { deadline } from '../../kernel/deadline.ts';
import { explain } from '../../kernel/explain.ts';
import { rehome } from '../../kernel/rehome.ts';
import { procedures } from './forms.ts';
import { approval } from './loop.ts';
import { accepted, grounds, reviewer } from './tale.ts';

const limit = [{ amount: 20, unit: 'workday' }] as const;
const steps = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 3 }),
    kind: fc.constantFrom(...procedures),
    days: fc.integer({ min: 0, max: 12 }),
    ends: fc.boolean(),
  }),
  { maxLength: 6 },
);

/** An application whose procedures begin and end as they come; what is refused is left out. */
const played = (plan: readonly { after: number; kind: string; days: number; ends: boolean }[]) => {
  const told = accepted();
  let day = '2021-05-11';
  for (const { after, kind, days, ends } of plan) {
    day = addDays(day, after);
    const at = `${day}T10:00:00`;
    if (ends) told.act(at, reviewer, 'end-procedure', { reason: 'over', procedure: kind });
    else told.act(at, reviewer, 'begin-procedure', { ...grounds, procedure: kind, procedureUntil: addDays(day, days) });
  }
  return { told, day };
};

test('whatever procedures run, split or overlap, a limit counts the same days outside of them', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const { told } = played(plan);
      const run = told.now().clocks['statutory'];
      if (run?.status !== 'running') return;
      const paused = told.now().pauses.map(({ from, until, to }) => ({ from, to: to ?? until }));
      assert.equal(run.due, deadline(stateCouncil, run.since, limit, paused).due);
      // The same days, said day by day and in another order, are the same pause.
      const split = paused.toReversed().flatMap(({ from, to }) => {
        const days: { from: string; to: string }[] = [];
        for (let day = from; day <= to; day = addDays(day, 1)) days.push({ from: day, to: day });
        return days;
      });
      assert.equal(run.due, deadline(stateCouncil, run.since, limit, split).due);
      assert.equal(explain(stateCouncil, run.since, limit, paused).filter(({ counted }) => counted).length, 20);
    }),
    { numRuns: 200 },
  );
});

test('of each kind one pause runs at a time, and every one has its own notice', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const { told } = played(plan);
      const open = told.now().pauses.filter(({ to }) => to === null);
      assert.equal(new Set(open.map(({ key }) => key)).size, open.length);
      const notices = told.history
        .flatMap(({ effects }) => effects)
        .filter((effect) => effect.kind === 'paper' && effect.paper === 'procedure-notice');
      assert.equal(notices.length, told.now().pauses.length);
    }),
    { numRuns: 200 },
  );
});

test('a case that goes to another person or unit keeps every due date', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      const { told, day } = played(plan);
      const before = told.now();
      const move = {
        unit: 'approval-bureau',
        person: null,
        toUnit: 'market-bureau',
        toPerson: null,
        reason: 'the unit was closed',
        at: `${day}T11:00:00`,
      };
      const after = rehome(approval, before, move, told.context).standing;
      assert.deepEqual(after?.clocks, before.clocks);
    }),
    { numRuns: 100 },
  );
});
