import type { Act, Clock, Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { fromStates, isFrom, runsIn } from './hands.ts';
import { targets } from './targets.ts';

/**
 * A clock runs until its duty is done, said twice: by the states it runs in, and by the states in which its
 * expiry is possible. No act takes a case to where its consequence is still to come and nothing counts any more.
 */
export const runOut = (loop: Loop, report: Report): void => {
  for (const [name, act] of Object.entries(loop.acts)) if (ofClocksAlone(act)) expiry(loop, name, act, report);
};

const ofClocksAlone = (act: Act): boolean => act.by.every((by) => by === 'clock') && Array.isArray(act.from);

const expiry = (loop: Loop, name: string, act: Act, report: Report): void => {
  const clocks = Object.entries(loop.clocks).filter(([, clock]) => clock.onExpire === name);
  for (const state of clocks.length === 0 ? [] : fromStates(loop, act)) {
    const there = clocks.filter(([clock]) => runsIn(loop, clock).includes(state));
    if (there.length === 0)
      report(
        'in-time',
        'expires-where-none-runs',
        `${name}: ${state}`,
        `'${name}' is what happens in '${state}' when time is over, but none of its clocks runs there: ${said(clocks)}.`,
      );
    for (const [clock, definition] of there.length === 0 ? [] : clocks)
      if (!there.some(([, other]) => covers(other, definition)))
        for (const [by, other] of Object.entries(loop.acts))
          if (goes(other, runsIn(loop, clock), state))
            report(
              'in-time',
              'stops-before-done',
              `${clock}: ${by}`,
              `Act '${by}' stops clock '${clock}' on the way to '${state}', where its expiry '${name}' is still to happen.`,
            );
  }
};

/** Whether one clock runs whatever the conditions of another may be: itself, or one that asks for no more. */
const covers = (one: Clock, other: Clock): boolean =>
  (one.when === undefined || one.when === other.when) && (one.unless === undefined || one.unless === other.unless);

const said = (clocks: readonly (readonly [string, Clock])[]): string =>
  clocks.map(([clock]) => `'${clock}'`).join(', ');

/** Whether an act leads from one of these states to another state. */
const goes = (act: Act, from: readonly string[], to: string): boolean =>
  targets(act).some(
    (branch) => branch.to === to && from.some((state) => isFrom(act, state) && (branch.in?.includes(state) ?? true)),
  );
