import type { Loop } from '../loop.ts';
import type { Explored } from '../sound/explore.ts';
import { explore } from '../sound/explore.ts';

/** All situations of a loop, found by state and bits, and how far each is from an act. */
export type LoopMap = {
  readonly explored: Explored;
  readonly at: (state: string, bits: bigint) => number | undefined;
  /** Steps from each situation until the act can be done; -1 where it cannot be reached. */
  readonly far: (act: string) => readonly number[];
};

const maps = new WeakMap<Loop, LoopMap>();

export const mapOf = (loop: Loop): LoopMap => {
  const known = maps.get(loop);
  if (known !== undefined) return known;
  const explored = explore(loop);
  const keys = new Map(explored.situations.map(({ state, bits }, index) => [`${explored.plan.states[state]} ${bits}`, index]));
  const distances = new Map<string, readonly number[]>();
  const map: LoopMap = {
    explored,
    at: (state, bits) => keys.get(`${state} ${bits}`),
    far: (act) => {
      const distance = distances.get(act) ?? farFrom(explored, act);
      distances.set(act, distance);
      return distance;
    },
  };
  maps.set(loop, map);
  return map;
};

const farFrom = (explored: Explored, act: string): readonly number[] => {
  const far = explored.edges.map((edges) => (edges.some((edge) => edge.act === act) ? 0 : -1));
  for (let changed = true, round = 0; changed; round += 1) {
    changed = false;
    explored.edges.forEach((edges, index) => {
      if (far[index] !== -1 || !edges.some((edge) => edge.to.some((to) => to >= 0 && far[to] === round))) return;
      far[index] = round + 1;
      changed = true;
    });
  }
  return far;
};
