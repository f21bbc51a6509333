import { apply } from './apply.ts';
import type { Decision, Effect, Moment, Standing } from './case.ts';
import type { Context } from './context.ts';
import { decided } from './decided.ts';
import { dueOf } from './due.ts';
import { fireDue } from './fire.ts';
import type { Loop } from './loop.ts';

/**
 * A calendar has changed: each running clock whose date moves gets its new date by an event of the system.
 * What has come due under the old calendar before this moment has fired and stays fired.
 */
export const recount = (loop: Loop, standing: Standing, at: Moment, context: Context, old: Context): Decision => {
  const fired = fireDue(loop, standing, at, old);
  const now = fired.standing;
  const effects = Object.entries(now.clocks).flatMap(([clock, run]): Effect[] => {
    if (run.status !== 'running') return [];
    const due = dueOf(loop, now, clock, run.since, run.extended, context.calendar);
    return due.due === run.due && due.provisional === run.provisional ? [] : [{ kind: 'due', clock, ...due }];
  });
  if (effects.length === 0) return decided(now, fired.events);
  const event = {
    seq: now.seq + 1,
    act: 'recount',
    by: 'system',
    unit: null,
    person: null,
    party: null,
    at,
    legal: null,
    input: {},
    calendar: context.calendar.version,
    effects,
  };
  return decided(apply(now, event), [...fired.events, event]);
};
