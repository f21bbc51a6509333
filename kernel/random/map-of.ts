import type { Loop } from '../loop.ts';
import type { Explored } from '../sound/explore.ts';
import { explore } from '../sound/explore.ts';

/** What somebody works towards: an act that has seldom happened, or a situation that was seldom seen. */
export type Goal = { readonly act?: string; readonly at?: number };

/** All situations of a loop, found by state and bits, and how far each is from a goal. */
export type LoopMap = {
  readonly explored: Explored;
  readonly at: (state: string, bits: bigint) => number | undefined;
  /** Steps from each situation to the goal; -1 where it cannot be reached. */
  readonly far: (goal: Goal) => readonly number[];
};

const maps = new WeakMap<Loop, LoopMap>();

/** The map of a loop, drawn once. */
export const mapOf = (loop: Loop): LoopMap => {
  const known = maps.get(loop);
  if (known !== undefined) return known;
  const explored = explore(loop);
  const keys = new Map(
    explored.situations.map(({ state, bits }, index) => [`${explored.plan.states[state]} ${bits}`, index]),
  );
  const before = backwards(explored);
  const distances = new Map<string, readonly number[]>();
  const map: LoopMap = {
    explored,
    at: (state, bits) => keys.get(`${state} ${bits}`),
    far: (goal) => {
      const key = `${goal.act} ${goal.at}`;
      const distance = distances.get(key) ?? farFrom(explored, before, goal);
      distances.set(key, distance);
      return distance;
    },
  };
  maps.set(loop, map);
  return map;
};

/** Steps back from every situation the goal names, by the edges that lead towards it. */
const farFrom = (explored: Explored, before: readonly (readonly number[])[], goal: Goal): readonly number[] => {
  const far = explored.situations.map(() => -1);
  const next: number[] = [];
  explored.edges.forEach((edges, index) => {
    if (goal.at !== index && !edges.some((edge) => edge.act === goal.act)) return;
    far[index] = 0;
    next.push(index);
  });
  for (const index of next)
    for (const earlier of before[index] ?? [])
      if (far[earlier] === -1) {
        far[earlier] = 1 + (far[index] ?? 0);
        next.push(earlier);
      }
  return far;
};

const backwards = (explored: Explored): readonly (readonly number[])[] => {
  const before: number[][] = explored.situations.map(() => []);
  explored.edges.forEach((edges, index) => {
    for (const to of new Set(edges.flatMap((edge) => edge.to))) before[to]?.push(index);
  });
  return before;
};
