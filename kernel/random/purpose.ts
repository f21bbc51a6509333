import type { Edge } from '../sound/explore.ts';
import { bitsOf } from './bits-of.ts';
import { mapOf } from './map-of.ts';
import type { Played, Table } from './played.ts';
import { contextOf } from './world.ts';

/** What people who know the rules would do next, or wait for, to come to an act that has seldom happened. */
export const towards = (table: Table, played: Played, goal: string): Edge | undefined => {
  const { loop, standing } = played;
  const map = mapOf(loop);
  if (standing.state === null) return undefined;
  const state = standing.state;
  const bits = bitsOf(map.explored.plan, loop, standing, contextOf(table.world, loop));
  const here = bits.map((one) => map.at(state, one)).find((index) => index !== undefined);
  const edges = here === undefined ? [] : (map.explored.edges[here] ?? []);
  const far = map.far(goal);
  const distance = (edge: Edge): number => {
    if (edge.act === goal) return 0;
    const ahead = edge.to.flatMap((to) => (to >= 0 && (far[to] ?? -1) >= 0 ? [1 + (far[to] ?? 0)] : []));
    return ahead.length === 0 ? Infinity : Math.min(...ahead);
  };
  const nearest = Math.min(...edges.map(distance));
  const best = edges.filter((edge) => distance(edge) === nearest);
  return nearest === Infinity || best.length === 0 ? undefined : table.chance.pick(best);
};

/** The act of a loop that has happened least, now and then another that is seldom. */
export const seldom = (table: Table, played: Played): string | undefined =>
  table.chance.weigh(
    Object.keys(played.loop.acts).filter((act) => act !== played.loop.opens),
    (act) => 1 / (1 + table.seen.of(`act ${played.loop.name} ${act}`)) ** 2,
  );
