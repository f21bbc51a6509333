import type { Act } from '../loop.ts';
import type { Plan } from './plan.ts';
import { has } from './situation.ts';

export type Outcome = {
  readonly bits: bigint;
  /** The facts set, as bits. */
  readonly sets: bigint;
  readonly sure: boolean;
};

/**
 * What an act does to everything pending, before it leads anywhere. More than one outcome where more than
 * one child or keyed debt of a kind may be open: the first is that all are, and that one can be counted on.
 */
export const effectBits = (plan: Plan, before: bigint, name: string, act: Act, expired: string | null): readonly Outcome[] => {
  let bits = before;
  const put = (bit: bigint) => (bits |= bit);
  const clear = (bit: bigint) => (bits &= ~bit);
  if (expired !== null) {
    clear(plan.bit('clock', expired));
    put(plan.bit('fired', expired));
  }
  const sets = factsSet(plan, act, bits);
  put(sets);
  for (const seat of Object.keys(act.seat ?? {})) put(plan.bit('seat', seat));
  const handover = plan.loop.handover;
  const silent = handover !== null && expired === handover.clock;
  if (act.offers !== undefined) put(plan.bit('offer'));
  if (act.takes || act.declines || act.rules !== undefined || silent) clear(plan.bit('offer'));
  if (handover !== null && (act.takes || act.rules !== undefined)) put(plan.bit('seat', handover.seat));
  if (act.needs?.checklist !== undefined && act.needs.checklist !== 'complete') put(plan.bit('notice'));
  if (act.pauses !== undefined) put(plan.bit('pause', act.pauses));
  if (act.resumes !== undefined) clear(plan.bit('pause', act.resumes));
  for (const debt of cleared(act)) clear(plan.bit('debt', debt));
  for (const owed of act.owes ?? []) put(plan.bit('debt', owed.debt));
  for (const child of [...(act.recalls ?? []), ...(act.hears === undefined ? [] : [act.hears])]) clear(plan.bit('child', child));
  if (act.opensChild !== undefined) put(plan.bit('child', act.opensChild.child));
  put(plan.bit('done', name));
  const first = { bits, sets, sure: true };
  const others: Outcome[] = [];
  if (act.declines || silent) others.push({ ...first, bits: bits | plan.bit('spent') });
  if (act.hears !== undefined) others.push({ ...first, bits: bits | plan.bit('child', act.hears), sure: false });
  const partly = cleared(act).filter((debt) => isKeyed(plan, debt) && has(before, plan.bit('debt', debt)));
  if (partly.length > 0 && expired === null && !ends(plan, act))
    others.push({ ...first, bits: partly.reduce((sum, debt) => sum | plan.bit('debt', debt), bits), sure: false });
  // Whether another offer is still allowed is decided by what happened before, not by this act.
  return act.declines || silent ? [{ ...first, sure: false }, ...others.map((other) => ({ ...other, sure: true }))] : [first, ...others];
};

const cleared = (act: Act): readonly string[] => [...(act.settles ?? []), ...(act.releases ?? []), ...(act.defaults ?? [])];

const isKeyed = (plan: Plan, debt: string): boolean =>
  Object.values(plan.loop.acts).some((act) => act.owes?.some((owed) => owed.debt === debt && owed.each !== undefined));

const ends = (plan: Plan, act: Act): boolean => typeof act.to === 'string' && plan.loop.endings[act.to] !== undefined;

const factsSet = (plan: Plan, act: Act, bits: bigint): bigint => {
  let sets = 0n;
  for (const [fact, source] of Object.entries(act.set ?? {})) {
    if (typeof source === 'object' && 'fact' in source && !has(bits, plan.bit('fact', source.fact))) continue;
    sets |= plan.bit('fact', fact);
  }
  return sets;
};
