import type { Clock, Loop } from '../loop.ts';
import { servesDebt } from '../wind.ts';
import type { Plan } from './plan.ts';

/** A clock with everything about it that a situation can be asked, as bits. */
export type PlannedClock = {
  readonly name: string;
  readonly clock: Clock;
  readonly bit: bigint;
  readonly fired: bigint;
  /** The fact it counts from; nothing for a clock that counts from entry or an act. */
  readonly fact: bigint;
  /** The pauses that stop it. */
  readonly stoppedBy: bigint;
  /** What must be pending for it to run: an offer, its pause, its debt; null where nothing must. */
  readonly cause: bigint | null;
  readonly runsIn: ReadonlySet<string>;
  readonly waitsIn: ReadonlySet<string>;
};

export const plannedClocks = (loop: Loop, bit: Plan['bit']): readonly PlannedClock[] =>
  Object.entries(loop.clocks).map(([name, clock]) => ({
    name,
    clock,
    bit: bit('clock', name),
    fired: bit('fired', name),
    fact: bit('fact', clock.since),
    stoppedBy: union(
      Object.entries(loop.pauses).flatMap(([pause, { stops }]) => (stops.includes(name) ? [bit('pause', pause)] : [])),
    ),
    cause: cause(loop, name, bit),
    runsIn: new Set(clock.during === 'open' ? Object.keys(loop.states) : clock.during),
    waitsIn: new Set(clock.waitsIn),
  }));

/** A clock that serves an offer, a pause or a debt runs only while there is one. */
const cause = (loop: Loop, name: string, bit: Plan['bit']): bigint | null => {
  if (loop.handover?.clock === name) return bit('offer');
  const pauses = Object.keys(loop.pauses).filter((pause) => loop.pauses[pause]?.limit === name);
  if (pauses.length > 0) return union(pauses.map((pause) => bit('pause', pause)));
  const debts = Object.keys(loop.debts).filter((debt) => servesDebt(loop, debt, name));
  return debts.length === 0 ? null : union(debts.map((debt) => bit('debt', debt)));
};

const union = (bits: readonly bigint[]): bigint => bits.reduce((sum, bit) => sum | bit, 0n);
