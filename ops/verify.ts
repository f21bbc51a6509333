import { join } from 'node:path';
import { gather, loadProgrammes } from '../api/programmes.ts';
import { keptLoops } from '../store/rules.ts';
import type { Store } from '../store/store.ts';
import { verify } from '../store/verify.ts';
import { eachZone } from './each-zone.ts';
import { root } from './root.ts';

/** `npm run verify`: holds what is shown against what happened, zone by zone. Beside a running server or on a stopped one. */
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** How many broken cases are listed one by one. */
const shown = 20;

const check = async (store: Store): Promise<number> => {
  const programmes = await loadProgrammes(join(root, 'programmes'));
  const known = gather(programmes, await keptLoops(store));
  const { links, cases, findings } = await verify(
    store,
    known.version,
    programmes.flatMap((programme) => programme.figures),
  );
  print(`${store.zone}: ${links} events chained, ${cases} cases decided again, ${findings.length} findings`);
  for (const { what, at, why } of findings.slice(0, shown)) print(`  ${what}: ${at}: ${why}`);
  if (findings.length > shown) print(`  and ${findings.length - shown} more`);
  return findings.length;
};

try {
  const found = await eachZone(check);
  print(found === 0 ? 'Everything is as it happened.' : 'Not everything is as it happened.');
  process.exitCode = found === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
