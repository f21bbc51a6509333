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
  plan: { readonly seed: number; readonly refusals: readonly string[]; readonly least: number; readonly most: number },
  look: (played: Played) => readonly string[] = () => [],
): Histories => {
  const chance = chanceFrom(plan.seed);
  const seen = tally();
  const wrong: string[] = [];
  const wants = wanted(world.loops, plan.refusals, plan.least);
  const tops = world.loops.filter((loop) => loop.acts[loop.opens]?.by.includes('parent') === false);
  let played = 0;
  for (; played < plan.most && wrong.length < 20; played += 1) {
    const lacking = missing(seen, wants);
    if (played > 0 && played % 50 === 0 && lacking.length === 0) break;
    const table: Table = { world, chance, seen, cases: [], wrong, purpose: true };
    const loop = chance.weigh(tops, (candidate) => 0.2 + 2 * lacking.filter((key) => speaksOf(candidate, key)).length);
    if (loop === undefined) break;
    play(table, loop, `c${played}`);
    redeem(table, `c${played}r`);
    for (const one of table.cases) wrong.push(...invariants(world, one, played % 5 === 0), ...look(one));
  }
  return { seen, histories: played, missing: missing(seen, wants), wrong };
};

/** Whether something that is lacking happens in cases of this loop or of its children. */
const speaksOf = (loop: Loop, key: string): boolean =>
  [loop.name, ...Object.values(loop.children).map((child) => child.loop)].some((name) => key.includes(` ${name} `));
