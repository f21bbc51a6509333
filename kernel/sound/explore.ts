import { plan as planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import type { Arrival, Hand, Step } from './step.ts';
import { steps, stepsOf } from './step.ts';
import type { Loop } from '../loop.ts';

export type Edge = {
  readonly act: string;
  readonly hand: Hand;
  readonly sure: boolean;
  /** Indices of situations; -1 - n for the n-th ending. */
  readonly to: readonly number[];
};

/** Every situation a case can come to, and what can happen in each. */
export type Explored = {
  readonly plan: Plan;
  readonly situations: readonly Situation[];
  readonly edges: readonly (readonly Edge[])[];
  /** How each case may begin, and what pended when one ended: by act, ending and bits. */
  readonly opened: readonly Edge[];
  readonly ended: readonly {
    readonly act: string;
    readonly hand: Hand;
    readonly ending: string;
    readonly bits: bigint;
  }[];
  /** False where there were more situations than can be looked at. */
  readonly whole: boolean;
};

const most = 60_000;

/** Walks through every situation of a loop, each once. */
export const explore = (loop: Loop): Explored => {
  const plan = planOf(loop);
  const situations: Situation[] = [];
  const index = new Map<bigint, number>();
  const edges: Edge[][] = [];
  const ended = new Map<string, Explored['ended'][number]>();
  const width = BigInt(plan.states.length);
  const place = (arrival: Arrival, step: Step): number => {
    if ('ending' in arrival) {
      ended.set(`${step.act} ${arrival.ending} ${arrival.bits}`, {
        act: step.act,
        hand: step.hand,
        ending: arrival.ending,
        bits: arrival.bits,
      });
      return -1 - plan.endings.indexOf(arrival.ending);
    }
    const key = arrival.bits * width + BigInt(arrival.state);
    const known = index.get(key);
    if (known !== undefined) return known;
    index.set(key, situations.length);
    situations.push(arrival);
    return situations.length - 1;
  };
  const edgeOf = (step: Step): Edge => ({
    act: step.act,
    hand: step.hand,
    sure: step.sure,
    to: [...new Set(step.arrivals.map((arrival) => place(arrival, step)))],
  });
  const act = loop.acts[loop.opens];
  const opened =
    act === undefined
      ? []
      : beginnings(plan).flatMap((bits) =>
          stepsOf(plan, { state: -1, bits }, plan.act(loop.opens), { kind: 'post' }).map(edgeOf),
        );
  for (let at = 0; at < situations.length && at < most; at += 1) {
    const situation = situations[at];
    if (situation !== undefined) edges.push(steps(plan, situation).map(edgeOf));
  }
  return { plan, situations, edges, opened, ended: [...ended.values()], whole: situations.length <= most };
};

/** Every way a case may be given: what the item says to each of its guards. */
const beginnings = (plan: Plan): readonly bigint[] =>
  plan.itemGuards
    .map((guard) => plan.bit('item', guard))
    .reduce<readonly bigint[]>((all, bit) => [...all, ...all.map((bits) => bits | bit)], [0n])
    .filter((bits) => (bits & opening(plan)) === opening(plan) && !contradicts(plan, bits));

const contradicts = (plan: Plan, bits: bigint): boolean =>
  (plan.loop.exclusive ?? []).some(
    (guards) => guards.filter((guard) => (bits & plan.bit('item', guard)) !== 0n).length > 1,
  );

/** What the item must say before a case opens at all. */
const opening = (plan: Plan): bigint => plan.bit('item', plan.loop.acts[plan.loop.opens]?.when);
