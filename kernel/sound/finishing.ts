import type { Edge, Explored } from './explore.ts';

/**
 * The situations from which an ending that counts is certain to be reachable: some step that counts leads
 * only to such endings or to situations that are themselves certain, whatever a guard may say.
 */
export const finishing = (
  explored: Explored,
  countsStep: (edge: Edge) => boolean,
  countsEnding: (ending: string) => boolean,
): readonly boolean[] => {
  const { plan, edges } = explored;
  const endings = plan.endings.map(countsEnding);
  const good: boolean[] = edges.map(() => false);
  for (let changed = true; changed;) {
    changed = false;
    for (let at = edges.length - 1; at >= 0; at -= 1) {
      if (good[at]) continue;
      const certain = edges[at]?.some(
        (edge) => countsStep(edge) && edge.to.every((to) => (to < 0 ? endings[-1 - to] : good[to])),
      );
      if (certain) changed = good[at] = true;
    }
  }
  return good;
};
