import type { Loop } from '../loop.ts';
import { chanceFrom } from './chance.ts';
import { invariants } from './invariants.ts';
import { play } from './play.ts';
import type { Played, Table } from './played.ts';
import { redeem } from './redeem.ts';
import type { Tally } from './tally.ts';
import { missing, tally, wanted } from './tally.ts';
import type { World } from './world.ts';

export type Histories = {
  readonly seen: Tally;
  readonly histories: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
};

/**
 * Plays histories until everything that is wanted has happened often enough, or `most` are played. Takes
 * the world, a seed, the refusal kinds that must occur; gives the counts, and every promise seen broken.
 */
export const histories = (
  world: World,
  plan: {
    readonly seed: number;
    readonly refusals: readonly string[];
    readonly least: number;
    readonly most: number;
    /** The loops with which histories begin, and that must happen in full; all of the world where nothing is said. */
    readonly of?: readonly Loop[];
  },
  look: (played: Played) => readonly string[] = () => [],
): Histories => {
  const chance = chanceFrom(plan.seed);
  const seen = tally();
  const wrong: string[] = [];
  const tops = plan.of ?? world.loops;
  const wants = wanted(tops, plan.refusals, plan.least);
  const reach = new Map(world.loops.map((loop) => [loop.name, reached(world.loops, loop)]));
  let played = 0;
  for (; played < plan.most && wrong.length < 20; played += 1) {
    const lacking = missing(seen, wants);
    if (played > 0 && played % 50 === 0 && lacking.length === 0) break;
    const table: Table = { world, chance, seen, cases: [], wrong, purpose: true };
    const refusals = lacking.filter((key) => key.startsWith('refusal ')).length;
    const loop = chance.weigh(tops, (candidate) => {
      const of = (name: string) => lacking.filter((key) => key.includes(` ${name} `)).length;
      const below = (reach.get(candidate.name) ?? []).reduce((sum, name) => sum + of(name), 0);
      // What may be refused in many ways is where a kind of refusal that is lacking will be met.
      return (
        0.2 +
        Object.keys(candidate.acts).length / 40 +
        2 * of(candidate.name) +
        0.3 * below +
        (refusals * Object.keys(candidate.acts).length) / 10
      );
    });
    if (loop === undefined) break;
    play(table, loop, `c${played}`);
    redeem(table, `c${played}r`);
    for (const one of table.cases) wrong.push(...invariants(world, one, played % 5 === 0), ...look(one));
  }
  return { seen, histories: played, missing: missing(seen, wants), wrong };
};

/** The loops whose cases come of cases of this one: itself, its children, what they leave behind, and so on. */
const reached = (loops: readonly Loop[], top: Loop): readonly string[] => {
  const names = [top.name];
  for (const name of names) {
    const loop = loops.find((one) => one.name === name);
    const next = [
      ...Object.values(loop?.children ?? {}).flatMap((child) => [child.loop, ...(child.others ?? [])]),
      ...Object.values(loop?.acts ?? {}).flatMap((act) => act.leaves?.map((one) => one.loop) ?? []),
    ];
    names.push(...next.filter((one) => !names.includes(one)));
  }
  return names;
};
