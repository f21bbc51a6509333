import { availableParallelism } from 'node:os';

import { buildWeb } from './build/build-web.ts';
import { onStop } from './on-stop.ts';
import { findTests } from './test/find-tests.ts';
import { prepare } from './test/prepare.ts';
import type { Ready } from './test/prepare.ts';
import { proveLoops } from './test/prove-loops.ts';
import { runFiles } from './test/run-files.ts';
import type { Result } from './test/run-files.ts';
import { stage } from './test/stage.ts';
import { tell } from './test/tell.ts';

/** `npm test`: every test, or those whose path holds one of the words given. Everything they need is set up here and cleared away. */
const filter = process.argv.slice(2);
const minutes = 60_000;
const abreast = Math.max(2, availableParallelism());
const print = (text: string): void => void process.stdout.write(text);
const timeUp = new AbortController();
const deadline = setTimeout(() => timeUp.abort(), 12 * minutes);
onStop(() => timeUp.abort());

const pure = await findTests('pure', filter);
const stored = await findTests('store', filter);
const journeys = await findTests('journey', filter);
const each = { signal: timeUp.signal, print };
let ready: Ready | null = null;

const results: readonly Result[] = [
  await stage('pure', () => runFiles({ files: pure, abreast, limit: 2 * minutes, ...each })),
  await stage('store', async () => {
    if (stored.length + journeys.length > 0) ready = await prepare();
    return runFiles({ files: stored, abreast, limit: 2 * minutes, ...each });
  }),
  await stage('journey', async () => {
    if (journeys.length > 0) {
      await buildWeb(print);
      await proveLoops();
    }
    // A browser and a server each. A journey waits for its pages as long as it works, so there is one more than cores.
    return runFiles({ files: journeys, abreast: abreast + 1, limit: 4 * minutes, ...each });
  }),
];
await (ready as Ready | null)?.stop();
clearTimeout(deadline);
const all: Result = {
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failures: results.flatMap(({ failures }) => failures),
};
print(tell(all));
process.exit(all.failures.length === 0 && all.passed > 0 ? 0 : 1);
