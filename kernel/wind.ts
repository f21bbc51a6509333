import type { Effect, Moment, Standing } from './case.ts';
import type { Context } from './context.ts';
import { startOf } from './day.ts';
import { dueOf } from './due.ts';
import { holds } from './holds.ts';
import type { Clock, Loop } from './loop.ts';
import { pausing } from './pausing.ts';

/**
 * What an act does to the clocks: those whose states or facts it brought about start, those it left stop,
 * and those whose pauses, extension or date changed come due on another day. Running clocks that the act
 * did not touch keep their date: a new calendar moves them by an event of its own.
 */
export const wind = (
  loop: Loop,
  before: Standing | null,
  after: Standing,
  moment: Moment,
  started: readonly string[],
  context: Context,
): readonly Effect[] =>
  Object.entries(loop.clocks).flatMap(([name, clock]) => {
    const run = after.clocks[name];
    if (!counts(loop, after, name, clock, context)) return run?.status === 'running' ? [stop(name)] : [];
    const since = sinceOf(before, after, name, clock, moment, started);
    if (since !== null) {
      const extended = run?.since === since && run.extended;
      return [
        { kind: 'start' as const, clock: name, since, ...dueOf(loop, after, name, since, extended, context.calendar) },
      ];
    }
    if (run?.status !== 'running' || !touched(loop, before, after, name)) return [];
    const due = dueOf(loop, after, name, run.since, run.extended, context.calendar);
    return due.due === run.due && due.provisional === run.provisional
      ? []
      : [{ kind: 'due' as const, clock: name, ...due }];
  });

const stop = (clock: string): Effect => ({ kind: 'stop', clock });

/** Whether a clock may run as the case stands: its states, its guards, and something owed where it serves debts. */
const counts = (loop: Loop, standing: Standing, name: string, clock: Clock, context: Context): boolean => {
  if (standing.state === null || !within(clock, standing.state)) return false;
  if (!holds(clock.when, standing, {}, context)) return false;
  if (clock.unless !== undefined && holds(clock.unless, standing, {}, context)) return false;
  if (loop.handover?.clock === name) return standing.offer !== null;
  const pauses = Object.keys(loop.pauses).filter((pause) => loop.pauses[pause]?.limit === name);
  if (pauses.length > 0) return standing.pauses.some((run) => run.to === null && pauses.includes(run.pause));
  const debts = Object.keys(loop.debts).filter((debt) => servesDebt(loop, debt, name));
  return debts.length === 0 || standing.debts.some((run) => run.outcome === 'owed' && debts.includes(run.debt));
};

/** Whether a clock counts a debt or reminds of it: it runs only while that is owed. */
export const servesDebt = (loop: Loop, debt: string, clock: string): boolean =>
  loop.debts[debt]?.clock === clock || loop.debts[debt]?.reminders?.includes(clock) === true;

export const within = (clock: Clock, state: string): boolean => clock.during === 'open' || clock.during.includes(state);

/** The moment a clock counts from if this act starts it, or null if it goes on as it was. */
const sinceOf = (
  before: Standing | null,
  after: Standing,
  name: string,
  clock: Clock,
  moment: Moment,
  started: readonly string[],
): Moment | null => {
  const run = after.clocks[name];
  if (clock.since === 'act') return started.includes(name) ? moment : null;
  if (clock.since === 'entry') {
    const wasIn = before !== null && before.state !== null && within(clock, before.state);
    return wasIn && run !== undefined && run.status !== 'stopped' ? null : moment;
  }
  const fact = after.facts[clock.since];
  if (typeof fact !== 'string') return null;
  const since = startOf(fact);
  if (run === undefined || run.since !== since) return since;
  return run.status === 'stopped' ? since : null;
};

const touched = (loop: Loop, before: Standing | null, after: Standing, name: string): boolean => {
  if (before === null) return true;
  const clock = loop.clocks[name];
  if (
    clock !== undefined &&
    'until' in clock.limit &&
    before.facts[clock.limit.until] !== after.facts[clock.limit.until]
  ) {
    return true;
  }
  if (before.clocks[name]?.extended !== after.clocks[name]?.extended) return true;
  return JSON.stringify(pausing(loop, before, name)) !== JSON.stringify(pausing(loop, after, name));
};
