import type { Moment, Standing } from './case.ts';
import type { Clock, Loop } from './loop.ts';
import { nextDue } from './next-due.ts';
import { within } from './wind.ts';

export type Owed = { readonly clock: string; readonly due: Moment; readonly missed: boolean };

/**
 * What is owed most urgently as the case stands: a duty that was missed and is still to be done, the oldest
 * first; else the duty that comes due first; else the watch. Null once the case has ended. What was missed
 * stays red until it is done, whatever looks at it again meanwhile (domain 11.3).
 */
export const owed = (loop: Loop, standing: Standing): Owed | null => {
  if (standing.state === null) return null;
  const missed = missedClocks(loop, standing)
    .map((clock) => ({ clock, due: standing.clocks[clock]?.due ?? '', missed: true }))
    .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))[0];
  if (missed !== undefined) return missed;
  const duties = Object.entries(standing.clocks).filter(([clock]) => loop.clocks[clock]?.kind === 'duty');
  const next = nextDue(loop, { ...standing, clocks: Object.fromEntries(duties) }) ?? nextDue(loop, standing);
  return next === null ? null : { clock: next.clock, due: next.due, missed: false };
};

/** The duties that were missed and are still to be done. */
export const missedClocks = (loop: Loop, standing: Standing): readonly string[] =>
  Object.entries(loop.clocks).flatMap(([clock, definition]) =>
    standing.clocks[clock]?.status === 'fired' && stillOwed(loop, standing, clock, definition) ? [clock] : [],
  );

/** A missed duty moved nothing: the case is where it was, and what it was about is still open. */
const stillOwed = (loop: Loop, standing: Standing, name: string, clock: Clock): boolean => {
  if (clock.kind !== 'duty' || standing.state === null || !within(clock, standing.state)) return false;
  const act = loop.acts[clock.onExpire];
  if (act?.to !== 'stay' || act.resumes !== undefined) return false;
  const debts = Object.keys(loop.debts).filter((debt) => loop.debts[debt]?.clock === name);
  return debts.length === 0 || standing.debts.some((run) => run.outcome === 'owed' && debts.includes(run.debt));
};
