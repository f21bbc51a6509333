import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { CalendarLayer } from './calendars/calendar-layer.ts';
import { stateCouncil } from './calendars/state-council.ts';
import { withLayers } from './calendars/with-layers.ts';
import type { Standing } from './case.ts';
import { addDays } from './day.ts';
import { allotment } from './example/allotment.ts';
import { grounds, head, steward, weighed } from './example/tale.ts';
import { recount } from './recount.ts';
import { redecide } from './redecide.ts';

const anyLayer = fc
  .record({ after: fc.integer({ min: 0, max: 30 }), length: fc.integer({ min: 0, max: 5 }), off: fc.boolean() })
  .map(({ after, length, off }): CalendarLayer => {
    const from = addDays('2026-03-01', after);
    const days = [['雪', from, addDays(from, length)] as const];
    return { kind: 'override', document: '1', title: '雪', off: off ? days : [], work: off ? [] : days };
  });
const datesOf = (standing: Standing | null) => standing?.clocks;

test('loading a calendar and unloading it gives the same dates for clocks that have not fired in between', () => {
  let moved = 0;
  let fired = 0;
  const anyCase = fc.record({ extended: fc.boolean(), paused: fc.boolean(), later: fc.integer({ min: 0, max: 14 }) });
  fc.assert(
    fc.property(anyCase, fc.array(anyLayer, { minLength: 1, maxLength: 3 }), ({ extended, paused, later }, layers) => {
      const told = weighed();
      if (extended) told.act('2026-03-03T11:00:00', head, 'extend', grounds);
      if (paused) told.act('2026-03-04T09:00:00', steward, 'test-soil', { ...grounds, soilUntil: '2026-03-06' });
      const before = told.now();
      const calendar = withLayers(stateCouncil, layers, 'loaded');
      const context = { ...told.context, calendar };
      const loaded = recount(allotment, before, '2026-03-04T10:00:00', context, told.context);
      if (loaded.standing === null) return assert.fail('a recount ends nothing');
      const at = `${addDays('2026-03-04', later)}T11:00:00`;
      const back = recount(allotment, loaded.standing, at, told.context, context);
      const events = [...told.history, ...loaded.events, ...back.events];
      const calendars = { [stateCouncil.version]: stateCouncil, loaded: calendar };
      assert.deepEqual(redecide(allotment, events, calendars, told.context), { same: true });
      if (loaded.events.length > 0) moved += 1;
      if (back.events.some(({ act }) => act !== 'recount')) fired += 1;
      else assert.deepEqual(datesOf(back.standing), datesOf(before));
    }),
    { numRuns: 150 },
  );
  assert.ok(moved > 30 && fired > 5, `${moved} moved, ${fired} fired`);
});
