import type { Plan } from './plan.ts';
import type { PlannedClock } from './planned-clock.ts';

/** How a case can stand, as far as its rules can tell: a state, and a bit for everything pending. */
export type Situation = { readonly state: number; readonly bits: bigint };

export const has = (bits: bigint, bit: bigint): boolean => bit !== 0n && (bits & bit) !== 0n;

export const stateOf = (plan: Plan, situation: Situation): string => plan.states[situation.state] ?? '';

/** Whether somebody surely fills a seat: outside or item seats always, others once bound, by themselves or by the seat they follow. */
export const isBound = (plan: Plan, bits: bigint, seat: string): boolean => {
  const definition = plan.loop.seats[seat];
  if (definition === undefined) return false;
  if (has(bits, plan.bit('seat', seat))) return true;
  if (definition.sameUnit !== undefined && definition.sameUnit !== seat)
    return isBound(plan, bits, definition.sameUnit);
  return definition.bound !== 'act' && !definition.optional;
};

/** Whether a clock will fire where the case stands: it runs, is not paused, and nobody else holds the answer. */
export const willFire = (plan: Plan, { state, bits }: Situation, { bit, stoppedBy, waitsIn }: PlannedClock): boolean =>
  (bits & bit) !== 0n && (bits & stoppedBy) === 0n && (waitsIn.size === 0 || !waitsIn.has(plan.states[state] ?? ''));
