import type { Clock } from '../loop.ts';
import type { Plan } from './plan.ts';
import { has } from './situation.ts';

type Move = {
  readonly before: string | null;
  readonly after: string;
  /** The facts this act sets, as bits. */
  readonly set: bigint;
  readonly starts: readonly string[];
};

/**
 * What a move does to the clocks, mirrored from how a case winds them. A guard that nobody can know here
 * gives both outcomes, the same for every clock that asks it.
 */
export const windBits = (plan: Plan, bits: bigint, move: Move): readonly bigint[] => {
  const clocks = Object.entries(plan.loop.clocks);
  const unknown = [
    ...new Set(clocks.filter(([, clock]) => within(clock, move.after)).flatMap(([, { when, unless }]) => [when, unless])),
  ].filter((guard): guard is string => guard !== undefined && plan.loop.guards[guard] !== 'item');
  const answers = unknown.reduce<readonly ReadonlySet<string>[]>(
    (all, guard) => [...all, ...all.map((holding) => new Set([...holding, guard]))],
    [new Set()],
  );
  return answers.map((holding) => {
    const holds = (guard: string) => (plan.loop.guards[guard] === 'item' ? has(bits, plan.bit('item', guard)) : holding.has(guard));
    return clocks.reduce((outcome, [name, clock]) => windOne(plan, outcome, name, clock, move, holds), bits);
  });
};

const windOne = (plan: Plan, bits: bigint, name: string, clock: Clock, move: Move, holds: (guard: string) => boolean): bigint => {
  const running = plan.bit('clock', name);
  const guarded = (clock.when === undefined || holds(clock.when)) && (clock.unless === undefined || !holds(clock.unless));
  if (!guarded || !within(clock, move.after) || !hasCause(plan, bits, name)) return bits & ~running;
  return starts(plan, bits, name, clock, move) ? (bits | running) & ~plan.bit('fired', name) : bits;
};

/** A clock that serves an offer, a pause or a debt runs only while there is one. */
export const hasCause = (plan: Plan, bits: bigint, name: string): boolean => {
  if (plan.loop.handover?.clock === name) return has(bits, plan.bit('offer'));
  const pauses = Object.keys(plan.loop.pauses).filter((pause) => plan.loop.pauses[pause]?.limit === name);
  if (pauses.length > 0) return pauses.some((pause) => has(bits, plan.bit('pause', pause)));
  const debts = Object.keys(plan.loop.debts).filter((debt) => plan.loop.debts[debt]?.clock === name);
  return debts.length === 0 || debts.some((debt) => has(bits, plan.bit('debt', debt)));
};

const starts = (plan: Plan, bits: bigint, name: string, clock: Clock, move: Move): boolean => {
  if (clock.since === 'act') return move.starts.includes(name);
  const alive = has(bits, plan.bit('clock', name)) || has(bits, plan.bit('fired', name));
  if (clock.since === 'entry') return !(move.before !== null && within(clock, move.before) && alive);
  const fact = plan.bit('fact', clock.since);
  return has(bits, fact) && (!alive || has(move.set, fact));
};

export const within = (clock: Clock, state: string): boolean => clock.during === 'open' || clock.during.includes(state);
