import type { Plan } from './plan.ts';

/** How a case can stand, as far as its rules can tell: a state, and a bit for everything pending. */
export type Situation = { readonly state: number; readonly bits: bigint };

export const has = (bits: bigint, bit: bigint): boolean => bit !== 0n && (bits & bit) !== 0n;

export const stateOf = (plan: Plan, situation: Situation): string => plan.states[situation.state] ?? '';

/** Whether somebody surely fills a seat: outside or item seats always, others once bound, by themselves or by the seat they follow. */
export const isBound = (plan: Plan, bits: bigint, seat: string): boolean => {
  const definition = plan.loop.seats[seat];
  if (definition === undefined) return false;
  if (has(bits, plan.bit('seat', seat))) return true;
  if (definition.sameUnit !== undefined && definition.sameUnit !== seat) return isBound(plan, bits, definition.sameUnit);
  return definition.bound !== 'act' && !definition.optional;
};

export const isPaused = (plan: Plan, bits: bigint, clock: string): boolean =>
  Object.entries(plan.loop.pauses).some(([name, pause]) => pause.stops.includes(clock) && has(bits, plan.bit('pause', name)));

/** Whether a clock will fire where the case stands: it runs, is not paused, and nobody else holds the answer. */
export const willFire = (plan: Plan, situation: Situation, clock: string): boolean =>
  has(situation.bits, plan.bit('clock', clock)) &&
  !isPaused(plan, situation.bits, clock) &&
  plan.loop.clocks[clock]?.waitsIn?.includes(stateOf(plan, situation)) !== true;
