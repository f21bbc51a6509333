import { join } from 'node:path';
import { loadProgrammes } from '../api/programmes.ts';
import { countAgain } from '../store/figure-difference.ts';
import { rebuild } from '../store/figures.ts';
import type { Store } from '../store/store.ts';
import { eachZone } from './each-zone.ts';
import { root } from './root.ts';

/**
 * `npm run figures -- --rebuild` counts all figures again from the first event, zone by zone; with `--compare` it also
 * prints every number that was another one before. On a stopped server, or what is done meanwhile is printed as well.
 */
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const wishes = new Set(process.argv.slice(2));

const again = async (store: Store): Promise<number> => {
  const figures = (await loadProgrammes(join(root, 'programmes'))).flatMap((programme) => programme.figures);
  if (!wishes.has('--compare')) {
    await rebuild(store, figures);
    print(`${store.zone}: counted again`);
    return 0;
  }
  const { numbers, differences } = await countAgain(store, figures);
  print(`${store.zone}: ${numbers} numbers counted again, ${differences.length} different`);
  for (const { figure, unit, day, class: shown, case: id, was, is } of differences)
    print(`  ${figure}, ${unit || 'no unit'}, ${day}, ${shown}${id === null ? '' : `, case ${id}`}: ${was}, now ${is}`);
  return differences.length;
};

if (!wishes.has('--rebuild') || [...wishes].some((wish) => !['--rebuild', '--compare'].includes(wish))) {
  process.stderr.write('Say what is wanted: npm run figures -- --rebuild [--compare]\n');
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await eachZone(again)) === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
