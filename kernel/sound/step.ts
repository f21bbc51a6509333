import type { Act } from '../loop.ts';
import { enabled } from './enabled.ts';
import { isFrom } from './hands.ts';
import { effectBits } from './effect-bits.ts';
import type { Plan } from './plan.ts';
import type { PlannedAct } from './planned-act.ts';
import type { Situation } from './situation.ts';
import { isBound, stateOf, willFire } from './situation.ts';
import { targets } from './targets.ts';
import { windBits } from './wind-bits.ts';

/** Who does it: a clock by name, or the most reliable of the hands that may. */
export type Hand =
  | { readonly kind: 'clock'; readonly clock: string }
  | { readonly kind: 'post' | 'child' | 'party' | 'parent' };

export type Arrival = { readonly ending: string; readonly bits: bigint } | Situation;

export type Step = {
  readonly act: string;
  readonly hand: Hand;
  /** Whether it can be counted on: no party's will, and no condition that may stay false. */
  readonly sure: boolean;
  /** Every place it may lead to; which one, is not ours to choose. */
  readonly arrivals: readonly Arrival[];
};

/** Everything that can happen next: expiries, and acts of posts, parties, children and the parent. */
export const steps = (plan: Plan, situation: Situation): readonly Step[] => {
  const state = stateOf(plan, situation);
  const found: Step[] = [];
  for (const planned of plan.clocks) {
    const { name, clock } = planned;
    const act = plan.loop.acts[clock.onExpire];
    if (act !== undefined && willFire(plan, situation, planned) && isFrom(act, state))
      found.push(...stepsOf(plan, situation, plan.act(clock.onExpire), { kind: 'clock', clock: name }));
  }
  for (const planned of plan.actsIn(state)) {
    if (!enabled(plan, situation, planned)) continue;
    const hand = handOf(plan, situation, planned.act);
    if (hand !== null) found.push(...stepsOf(plan, situation, planned, hand));
  }
  return found;
};

/** The most reliable hand that may do an act here; null where nobody may. */
export const handOf = (plan: Plan, situation: Situation, act: Act): Hand | null => {
  const state = plan.loop.states[stateOf(plan, situation)];
  const seats = act.by.map((by) => (by === 'holder' ? (state?.holder ?? '') : by));
  const filled = (seat: string) => isBound(plan, situation.bits, seat);
  if (seats.some((seat) => plan.loop.seats[seat]?.kind === 'post' && filled(seat))) return { kind: 'post' };
  if (seats.includes('receiver') && (situation.bits & plan.bit('offer')) !== 0n) return { kind: 'post' };
  if (seats.includes('child')) return { kind: 'child' };
  if (seats.includes('parent')) return { kind: 'parent' };
  return seats.some((seat) => filled(seat) || plan.loop.seats[seat]?.optional === true) ? { kind: 'party' } : null;
};

/** The step or steps of an act: one that can be counted on where there is one, and what else it may come to. */
export const stepsOf = (plan: Plan, situation: Situation, planned: PlannedAct, hand: Hand): readonly Step[] => {
  const { name, act } = planned;
  const reliable =
    hand.kind === 'clock' || (hand.kind !== 'party' && hand.kind !== 'parent' && !doubtful(plan, situation, act));
  const clock = hand.kind === 'clock' ? hand.clock : null;
  const led = leads(plan, situation, act);
  return effectBits(plan, situation.bits, planned, clock).flatMap(({ bits, sets, sure }) => {
    const arrivals = led.places.flatMap((to): readonly Arrival[] => arrive(plan, situation, planned, to, bits, sets));
    return arrivals.length === 0 ? [] : [{ act: name, hand, sure: reliable && sure && led.certain, arrivals }];
  });
};

/** Conditions that may stay false: a guard on what is said or how things stand, a checklist that may not come out so. */
const doubtful = (plan: Plan, situation: Situation, act: Act): boolean =>
  (act.when !== undefined && plan.loop.guards[act.when] !== 'item') ||
  act.needs?.checklist !== undefined ||
  plan.clocks.some((planned) => planned.name === act.whileRunning && !willFire(plan, situation, planned));

const leads = (
  plan: Plan,
  situation: Situation,
  act: Act,
): { readonly places: readonly string[]; readonly certain: boolean } => {
  const places: string[] = [];
  for (const branch of targets(act)) {
    if (branch.in !== undefined && !branch.in.includes(stateOf(plan, situation))) continue;
    const guard = branch.when;
    if (guard !== undefined && plan.loop.guards[guard] === 'item') {
      if ((situation.bits & plan.bit('item', guard)) === 0n) continue;
      return { places: [...places, branch.to], certain: true };
    }
    places.push(branch.to);
    if (guard === undefined) return { places, certain: true };
  }
  return { places, certain: false };
};

const arrive = (
  plan: Plan,
  from: Situation,
  planned: PlannedAct,
  to: string,
  bits: bigint,
  set: bigint,
): readonly Arrival[] => {
  if (plan.loop.endings[to] !== undefined) return [{ ending: to, bits }];
  const before = from.state < 0 ? null : stateOf(plan, from);
  const after = to === 'stay' ? before : to;
  const state = after === null ? -1 : plan.states.indexOf(after);
  if (after === null || state < 0) return [];
  const live = plan.live(after);
  // An offer lives only in the states in which its clock runs.
  const offered = plan.clocks.find(({ name }) => name === plan.loop.handover?.clock);
  const kept = to !== 'stay' && offered !== undefined && !offered.runsIn.has(after) ? bits & ~plan.bit('offer') : bits;
  return windBits(plan, kept, { before, after, set, starts: planned.starts }).map((wound) => ({
    state,
    bits: wound & live,
  }));
};
