import type { Act, Loop } from '../loop.ts';
import type { Report } from './finding.ts';
import { isFrom, runsIn } from './hands.ts';
import { targets } from './targets.ts';

/** An expiry cannot be refused: it is the clock's, possible wherever its clock fires, and asks for nothing. */
export const expiries = (loop: Loop, report: Report): void => {
  for (const [name, clock] of Object.entries(loop.clocks)) {
    const act = loop.acts[clock.onExpire];
    if (act === undefined) continue;
    const at = `${name}: ${clock.onExpire}`;
    if (!act.by.includes('clock'))
      report(
        'in-time',
        'expiry-not-by-clock',
        at,
        `Clock '${name}' expires into '${clock.onExpire}', which the clock may not do.`,
      );
    const fires = runsIn(loop, name).filter((state) => !clock.waitsIn?.includes(state));
    for (const state of fires)
      if (!isFrom(act, state))
        report(
          'in-time',
          'expiry-not-from-here',
          `${at} (${state})`,
          `Clock '${name}' can expire in '${state}', where its act '${clock.onExpire}' is not possible.`,
        );
    const asks = condition(act);
    if (asks !== null)
      report(
        'in-time',
        'expiry-may-be-refused',
        at,
        `'${clock.onExpire}' is the expiry of clock '${name}' and asks for ${asks}: an expiry cannot be refused.`,
      );
    if (fires.some((state) => !decided(act, state)))
      report(
        'in-time',
        'expiry-undecided',
        at,
        `'${clock.onExpire}', the expiry of clock '${name}', has no branch that holds when the others do not.`,
      );
    if (!consequence(act))
      report(
        'in-time',
        'expiry-without-consequence',
        at,
        `When clock '${name}' expires, '${clock.onExpire}' changes nothing: silence must have a consequence.`,
      );
  }
  const clocks = Object.values(loop.clocks).map((clock) => clock.onExpire);
  for (const [name, act] of Object.entries(loop.acts))
    if (act.by.includes('clock') && act.from !== 'new' && !clocks.includes(name))
      report('in-time', 'expiry-of-no-clock', name, `Act '${name}' is done by a clock, but no clock expires into it.`);
};

/** An act that dates a fact back has its reason in the law; a clock that counts from entry would forget that day. */
export const backDating = (loop: Loop, report: Report): void => {
  for (const [name, act] of Object.entries(loop.acts)) {
    const dated = Object.values(act.set ?? {}).some((source) => typeof source === 'object' && 'fact' in source);
    if (!dated) continue;
    for (const [clock, { since, kind }] of Object.entries(loop.clocks)) {
      const entered = targets(act).some(({ to }) => to !== 'stay' && runsIn(loop, clock).includes(to));
      if (since === 'entry' && kind === 'duty' && entered)
        report(
          'in-time',
          'day-forgotten-on-entry',
          `${name}: ${clock}`,
          `Act '${name}' dates back what it brings about, but clock '${clock}' counts from when its state is entered.`,
        );
    }
  }
};

const condition = (act: Act): string | null => {
  const needs = act.needs;
  const byHand = act.by.some((by) => by !== 'clock');
  if (!byHand && needs !== undefined) return 'words that nobody is there to say';
  if (act.awaitsDebts || act.awaitsChildren || act.awaitsPauses) return 'something else to be over';
  if (act.once || act.after || act.whileRunning || act.unlessRunning || act.otherHandThan)
    return 'something to have happened or not';
  if (act.when !== undefined) return 'a guard';
  if (act.seat !== undefined || act.takes || act.offers !== undefined || act.rules !== undefined)
    return 'somebody to fill a seat';
  return act.opensChild === undefined && act.pauses === undefined && act.extends === undefined
    ? null
    : 'what only a hand can give';
};

const decided = (act: Act, state: string): boolean =>
  targets(act).some((branch) => branch.when === undefined && (branch.in === undefined || branch.in.includes(state)));

const consequence = (act: Act): boolean =>
  targets(act).some((branch) => branch.to !== 'stay') ||
  [act.starts, act.resumes, act.defaults, act.set, act.paper, act.releases, act.recalls, act.owes].some(
    (effect) => effect !== undefined,
  );
