import type { Loop } from './loop.ts';
import type { Rule } from './programme.ts';
import type { Rhythm } from './rhythm.ts';
import { accounts } from './sound/accounts.ts';
import { answered } from './sound/answered.ts';
import { endings } from './sound/endings.ts';
import { backDating, expiries } from './sound/expiry.ts';
import { explore } from './sound/explore.ts';
import type { Finding } from './sound/finding.ts';
import { collect } from './sound/finding.ts';
import { finished } from './sound/finished.ts';
import { grounded } from './sound/grounded.ts';
import { inTime } from './sound/in-time.ts';
import { judged } from './sound/judged.ts';
import { kept } from './sound/kept.ts';
import { runOut } from './sound/run-out.ts';
import { protectedFrom } from './sound/protected.ts';
import { provable } from './sound/provable.ts';
import { structure } from './sound/structure.ts';
import { together } from './sound/together.ts';
import { toldOnce } from './sound/told-once.ts';
import { trusted } from './sound/trusted.ts';

export type { Finding } from './sound/finding.ts';

/**
 * Whether a loop keeps the promises in every situation a case of it can come to (state, running clocks,
 * pauses, debts, children, offer, bound seats). Takes the loop and its programme's rule table; gives a
 * message per rule that is broken, and nothing where the loop is sound. A loop with findings does not load.
 *
 * Not provable from the loop alone, and held by tests or by saying it twice: that a guard says what the law
 * says, who should act, that the item names its units and limits, that a second person is there to be found.
 */
export const sound = (loop: Loop, rules: Readonly<Record<string, Rule>>): readonly Finding[] => {
  const whole = collect((report) => structure(loop, report));
  if (whole.length > 0) return whole;
  return collect((report) => {
    const explored = explore(loop);
    answered(explored, report);
    grounded(loop, report);
    finished(explored, report);
    endings(loop, report);
    kept(explored, report);
    toldOnce(explored, report);
    expiries(loop, report);
    runOut(loop, report);
    backDating(loop, report);
    inTime(explored, rules, report);
    trusted(explored, report);
    accounts(loop, report);
    judged(loop, report);
    provable(loop, report);
    protectedFrom(loop, report);
  });
};

/**
 * Whether loops keep the promises with each other: no circular wait, every child ends by the clock alone and
 * can be recalled, every right leads to a loop, and reviews do not chain. Takes all loops of a zone and the rhythms that open
 * cases of some.
 */
export const soundTogether = (loops: readonly Loop[], rhythms: readonly Rhythm[] = []): readonly Finding[] =>
  collect((report) => together(loops, rhythms, report));
