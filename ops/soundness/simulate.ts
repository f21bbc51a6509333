import { holder } from '../../kernel/holder.ts';
import { chanceFrom } from '../../kernel/random/chance.ts';
import { play } from '../../kernel/random/play.ts';
import type { Table } from '../../kernel/random/played.ts';
import { tick } from '../../kernel/random/played.ts';
import { tally } from '../../kernel/random/tally.ts';
import type { World } from '../../kernel/random/world.ts';
import type { Rule } from '../../kernel/programme.ts';
import type { Loop } from '../../kernel/loop.ts';
import { broken } from './verdict.ts';

const runs = 30;
const longAfter = '2027-06-30T10:00:00';

/**
 * Plays a mutant among the other loops with random people, then leaves its cases alone for a long time, and
 * has each read by somebody who sees only events and papers. Gives what was visibly broken, or null. An act
 * of the clock that cannot be carried out counts as broken: the case would stand still.
 */
export const simulate = (
  world: World,
  promised: Loop,
  rules: Readonly<Record<string, Rule>>,
  mutant: Loop,
): string | null => {
  const loops = world.loops.map((loop) => (loop.name === mutant.name ? mutant : loop));
  const top = topOf(loops, mutant);
  const chance = chanceFrom(7);
  const seen = tally();
  for (let run = 0; run < runs; run += 1) {
    const table: Table = { world: { ...world, loops }, chance, seen, cases: [], wrong: [], purpose: false };
    try {
      play(table, top, `s${run}`);
      for (const played of table.cases.slice()) tick(table, played, longAfter);
    } catch (error) {
      return `answered: it came to a stop (${error instanceof Error ? error.message : String(error)})`;
    }
    if (table.wrong.length > 0) return `finished: ${table.wrong[0]}`;
    for (const played of table.cases.filter((one) => one.loop === mutant)) {
      const found = broken({ promised, rules, events: played.events, until: longAfter });
      if (found !== null) return found;
      if (played.standing.state !== null && holder(mutant, played.standing) === null)
        return 'answered: nobody holds the case';
    }
  }
  return null;
};

/** The loop by whose cases this one is opened, or itself where people open it. */
const topOf = (loops: readonly Loop[], loop: Loop): Loop => {
  const above = loops.find(
    (one) =>
      one.name !== loop.name &&
      (Object.values(one.children).some((child) => [child.loop, ...(child.others ?? [])].includes(loop.name)) ||
        Object.values(one.acts).some((act) => act.leaves?.some((left) => left.loop === loop.name))),
  );
  return above === undefined || loop.acts[loop.opens]?.by.includes('parent') !== true ? loop : topOf(loops, above);
};
