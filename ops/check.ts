import { runTool } from './check/run-tool.ts';
import { tools } from './check/tools.ts';
import { onStop } from './on-stop.ts';
import { findTests } from './test/find-tests.ts';
import { runFiles } from './test/run-files.ts';
import { tell } from './test/tell.ts';

/** `npm run check`: lint, format, types, the rule of imports and the quick pure tests, side by side. What is in order says little. */
const began = performance.now();
const stopped = new AbortController();
onStop(() => process.exit(130));
const print = (text: string): void => void process.stdout.write(text);
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;

const pure = async (): Promise<boolean> => {
  const files = await findTests('quick');
  const result = await runFiles({ files, abreast: 2, limit: 120_000, signal: stopped.signal, print: () => {} });
  const good = result.failures.length === 0 && result.passed > 0;
  print(good ? `✔ ${result.passed} pure tests (${seconds()})\n` : `✘ pure tests\n${tell(result)}`);
  return good;
};
const checked = (await tools()).map(async (tool) => {
  const found = await runTool(tool);
  print(found === null ? `✔ ${tool.name} (${seconds()})\n` : `✘ ${tool.name}\n${found.replace(/^/gm, '    ')}\n`);
  return found === null;
});
const results = await Promise.all([pure(), ...checked]);
const failed = results.filter((good) => !good).length;
print(
  failed === 0
    ? `Everything is in order (${seconds()}).\n`
    : `${failed} of ${results.length} checks failed (${seconds()}).\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
