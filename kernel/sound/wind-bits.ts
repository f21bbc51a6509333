import type { Plan } from './plan.ts';
import type { PlannedClock } from './planned-clock.ts';
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
  const unknown = plan.unknownGuards(move.after);
  const answers = unknown.reduce<readonly (readonly string[])[]>(
    (all, guard) => [...all, ...all.map((holding) => [...holding, guard])],
    [[]],
  );
  return answers.map((holding) => {
    const holds = (guard: string) =>
      plan.loop.guards[guard] === 'item' ? has(bits, plan.bit('item', guard)) : holding.includes(guard);
    let outcome = bits;
    for (const planned of plan.clocks) outcome = windOne(outcome, planned, move, holds);
    return outcome;
  });
};

const windOne = (bits: bigint, planned: PlannedClock, move: Move, holds: (guard: string) => boolean): bigint => {
  const { clock, bit, cause } = planned;
  const counts =
    planned.runsIn.has(move.after) &&
    (cause === null || (bits & cause) !== 0n) &&
    (clock.when === undefined || holds(clock.when)) &&
    (clock.unless === undefined || !holds(clock.unless));
  if (!counts) return bits & ~bit;
  return starts(bits, planned, move) ? (bits | bit) & ~planned.fired : bits;
};

const starts = (bits: bigint, { name, clock, bit, fired, fact, runsIn }: PlannedClock, move: Move): boolean => {
  if (clock.since === 'act') return move.starts.includes(name);
  const alive = (bits & (bit | fired)) !== 0n;
  if (clock.since === 'entry') return !(alive && move.before !== null && runsIn.has(move.before));
  return (bits & fact) !== 0n && (!alive || (move.set & fact) !== 0n);
};
