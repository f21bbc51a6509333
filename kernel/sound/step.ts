import type { Act } from '../loop.ts';
import { enabled } from './enabled.ts';
import { effectBits } from './effect-bits.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { isBound, stateOf, willFire } from './situation.ts';
import { targets } from './targets.ts';
import { windBits, within } from './wind-bits.ts';

/** Who does it: a clock by name, or the most reliable of the hands that may. */
export type Hand = { readonly kind: 'clock'; readonly clock: string } | { readonly kind: 'post' | 'child' | 'party' | 'parent' };

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
  for (const [name, clock] of Object.entries(plan.loop.clocks)) {
    if (!willFire(plan, situation, name)) continue;
    const act = plan.loop.acts[clock.onExpire];
    if (act !== undefined && act.from !== 'new' && (act.from === 'open' || act.from.includes(state)))
      found.push(...stepsOf(plan, situation, clock.onExpire, act, { kind: 'clock', clock: name }));
  }
  for (const [name, act] of Object.entries(plan.loop.acts)) {
    if (act.from === 'new' || (act.from !== 'open' && !act.from.includes(state))) continue;
    const hand = handOf(plan, situation, act);
    if (hand !== null && enabled(plan, situation, name, act)) found.push(...stepsOf(plan, situation, name, act, hand));
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
export const stepsOf = (plan: Plan, situation: Situation, name: string, act: Act, hand: Hand): readonly Step[] => {
  const reliable = hand.kind === 'clock' || (hand.kind !== 'party' && hand.kind !== 'parent' && !doubtful(plan, situation, act));
  const clock = hand.kind === 'clock' ? hand.clock : null;
  return effectBits(plan, situation.bits, name, act, clock).flatMap(({ bits, sets, sure }) => {
    const led = leads(plan, situation, act);
    const arrivals = led.places.flatMap((to): readonly Arrival[] => arrive(plan, situation, act, to, bits, sets));
    return arrivals.length === 0 ? [] : [{ act: name, hand, sure: reliable && sure && led.certain, arrivals }];
  });
};

/** Conditions that may stay false: a guard on what is said or how things stand, a checklist that may not come out so. */
const doubtful = (plan: Plan, situation: Situation, act: Act): boolean =>
  (act.when !== undefined && plan.loop.guards[act.when] !== 'item') ||
  act.needs?.checklist !== undefined ||
  (act.whileRunning !== undefined && !willFire(plan, situation, act.whileRunning));

const leads = (plan: Plan, situation: Situation, act: Act): { readonly places: readonly string[]; readonly certain: boolean } => {
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

const arrive = (plan: Plan, from: Situation, act: Act, to: string, bits: bigint, set: bigint): readonly Arrival[] => {
  if (plan.loop.endings[to] !== undefined) return [{ ending: to, bits }];
  const before = from.state < 0 ? null : stateOf(plan, from);
  const after = to === 'stay' ? before : to;
  const state = after === null ? -1 : plan.states.indexOf(after);
  if (after === null || state < 0) return [];
  const live = plan.live(after);
  // An offer lives only in the states in which its clock runs.
  const offered = plan.loop.clocks[plan.loop.handover?.clock ?? ''];
  const kept = to !== 'stay' && offered !== undefined && !within(offered, after) ? bits & ~plan.bit('offer') : bits;
  return windBits(plan, kept, { before, after, set, starts: startedBy(plan, act) }).map((wound) => ({ state, bits: wound & live }));
};

/** The clocks an act starts by name, by offering, by pausing and by owing. */
const startedBy = (plan: Plan, act: Act): readonly string[] => [
  ...(act.starts ?? []),
  ...(act.offers !== undefined && plan.loop.handover !== null ? [plan.loop.handover.clock] : []),
  ...(act.pauses === undefined ? [] : [plan.loop.pauses[act.pauses]?.limit ?? '']),
  ...(act.owes ?? []).map((owed) => plan.loop.debts[owed.debt]?.clock ?? ''),
];
