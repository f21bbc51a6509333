import { sound, soundTogether } from '../kernel/sound.ts';
import { join } from 'node:path';
import { loadProgrammes } from '../api/programmes.ts';
import { randomWorld } from '../programmes/random-world.ts';
import { actMutants } from './soundness/act-mutants.ts';
import type { Judged } from './soundness/judged-table.ts';
import { judgedTable } from './soundness/judged-table.ts';
import { partMutants } from './soundness/part-mutants.ts';
import { simulate } from './soundness/simulate.ts';

/**
 * `npm run soundness`: every loop of the house with one thing dropped or altered, judged twice: by `sound()`
 * as it would be when it is loaded, and by playing it and reading what came of it. Loops may be named
 * (`npm run soundness -- renewal filing`), and kinds of change by `--kind=clock`.
 */
const programmes = await loadProgrammes(join(import.meta.dirname, '..', 'programmes'));
const world = randomWorld(programmes);
const wished = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = wished.filter((name) => !world.loops.some((loop) => loop.name === name));
if (unknown.length > 0) {
  const there = world.loops.map((loop) => loop.name).join(', ');
  process.stderr.write(`There is no loop ${unknown.join(', ')}; there are: ${there}\n`);
  process.exit(2);
}
const kinds = process.argv.find((word) => word.startsWith('--kind='))?.slice('--kind='.length) ?? '';
const judged: Judged[] = [];
for (const programme of programmes)
  for (const loop of programme.loops) {
    if (wished.length > 0 && !wished.includes(loop.name)) continue;
    const began = performance.now();
    const own = simulate(world, loop, programme.rules, loop);
    if (own !== null) throw new Error(`the loop '${loop.name}' itself looks broken to the simulation: ${own}`);
    const mutants = [...partMutants(loop), ...actMutants(loop)].filter(({ kind }) => kind.includes(kinds));
    for (const { kind, at, loop: mutant } of mutants) {
      const alone = sound(mutant, programme.rules);
      const findings =
        alone.length > 0
          ? alone
          : soundTogether(
              world.loops.map((other) => (other.name === loop.name ? mutant : other)),
              programmes.flatMap(({ rhythms = [] }) => rhythms),
            );
      judged.push({
        kind,
        at,
        refused: findings.length > 0,
        broken: simulate(world, loop, programme.rules, mutant),
      });
    }
    process.stderr.write(
      `${loop.name}: ${mutants.length} changes (${((performance.now() - began) / 1000).toFixed(0)} s)\n`,
    );
  }
process.stdout.write(judgedTable(judged));
