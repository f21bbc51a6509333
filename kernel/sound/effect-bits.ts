import type { Plan } from './plan.ts';
import type { PlannedAct } from './planned-act.ts';

export type Outcome = {
  readonly bits: bigint;
  /** The facts set, as bits. */
  readonly sets: bigint;
  readonly sure: boolean;
};

/**
 * What an act does to everything pending, before it leads anywhere. More than one outcome where more than
 * one child or keyed debt of a kind may be open: the first is that all are over, and that can be counted on.
 */
export const effectBits = (
  plan: Plan,
  before: bigint,
  planned: PlannedAct,
  expired: string | null,
): readonly Outcome[] => {
  const { act, copies, clears, puts, mayOwe, partly, lingers } = planned;
  const silent = expired !== null && expired === plan.loop.handover?.clock;
  let bits = expired === null ? before : (before & ~plan.bit('clock', expired)) | plan.bit('fired', expired);
  let sets = planned.sets;
  for (const { from, to } of copies) if ((bits & from) !== 0n || (sets & from) !== 0n) sets |= to;
  bits = ((bits | sets) & ~clears) | puts;
  for (const { debt, item } of mayOwe) if (item !== null && (before & item) !== 0n) bits |= debt;
  if (silent) bits &= ~plan.bit('offer');
  const first: Outcome = { bits, sets, sure: true };
  // Whether another offer is still allowed is decided by what happened before, not by this act: the worse is counted on.
  if (act.declines || silent)
    return [
      { ...first, sure: false },
      { ...first, bits: bits | plan.bit('spent') },
    ];
  const outcomes = [first];
  for (const { debt, item } of mayOwe)
    if (item === null) outcomes.push(...outcomes.map((one) => ({ ...one, bits: one.bits | debt, sure: false })));
  if (act.hears !== undefined) outcomes.push({ bits: bits | plan.bit('child', act.hears), sets, sure: false });
  if ((before & lingers) !== 0n) outcomes.push({ bits: bits | (before & lingers), sets, sure: false });
  if ((before & partly) !== 0n && expired === null)
    outcomes.push({ bits: bits | (before & partly), sets, sure: false });
  return outcomes;
};
