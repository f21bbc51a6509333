import type { Edge } from '../sound/explore.ts';
import { bitsOf } from './bits-of.ts';
import type { Goal } from './map-of.ts';
import { mapOf } from './map-of.ts';
import type { Played, Table } from './played.ts';
import { contextOf } from './world.ts';

/** The number of the situation in which a case stands. */
export const whereabouts = (table: Table, played: Played): number | undefined => {
  const { loop, standing } = played;
  const state = standing.state;
  if (state === null) return undefined;
  const map = mapOf(loop);
  const bits = bitsOf(map.explored.plan, standing, contextOf(table.world, loop));
  return bits.map((one) => map.at(state, one)).find((index) => index !== undefined);
};

/** What people who know the rules would do next, or wait for, to come nearer to a goal. */
export const towards = (table: Table, played: Played, here: number, goal: Goal): Edge | undefined => {
  const map = mapOf(played.loop);
  const edges = map.explored.edges[here] ?? [];
  const far = map.far(goal);
  const distance = (edge: Edge): number => {
    if (edge.act === goal.act) return 0;
    const ahead = edge.to.flatMap((to) => (to >= 0 && (far[to] ?? -1) >= 0 ? [1 + (far[to] ?? 0)] : []));
    return ahead.length === 0 ? Infinity : Math.min(...ahead);
  };
  const nearest = Math.min(...edges.map(distance));
  return nearest === Infinity ? undefined : table.chance.pick(edges.filter((edge) => distance(edge) === nearest));
};

/** The act of a loop that has happened least, now and then another; or a situation that few cases have come to. */
export const seldom = (table: Table, { loop }: Played): Goal => {
  const { chance, seen } = table;
  if (chance.odds(0.4)) {
    const few = Array.from({ length: 4 }, () => chance.below(mapOf(loop).explored.situations.length));
    return {
      at: few.reduce((least, one) =>
        seen.of(`at ${loop.name} ${one}`) < seen.of(`at ${loop.name} ${least}`) ? one : least,
      ),
    };
  }
  const acts = Object.keys(loop.acts).filter((act) => act !== loop.opens);
  return { act: chance.weigh(acts, (act) => 1 / (1 + seen.of(`act ${loop.name} ${act}`)) ** 4) ?? '' };
};
