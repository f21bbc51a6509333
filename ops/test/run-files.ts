import { relative } from 'node:path';

import { root } from '../root.ts';
import { runFile } from './run-file.ts';
import type { Failure } from './run-file.ts';

export type Result = { readonly passed: number; readonly failures: readonly Failure[] };

type Wish = {
  readonly files: readonly string[];
  /** How many files run at once. */
  readonly abreast: number;
  /** How long one file may take, in milliseconds. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly print: (text: string) => void;
};

/** Runs test files side by side and prints a line for each as it ends; the failures are given back, to be told at the end. */
export async function runFiles({ files, abreast, limit, signal, print }: Wish): Promise<Result> {
  const waiting = [...files];
  const failures: Failure[] = [];
  let passed = 0;
  const lane = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined && !signal.aborted; file = waiting.shift()) {
      const began = performance.now();
      const outcome = await runFile(file, limit, signal);
      passed += outcome.passed;
      failures.push(...outcome.failures);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const mark = outcome.failures.length === 0 ? '✔' : '✘';
      print(`${mark} ${relative(root, file)} (${outcome.passed + outcome.failures.length} tests, ${seconds} s)\n`);
      if (outcome.output.trim() !== '') print(outcome.output.replace(/\n?$/, '\n'));
    }
  };
  await Promise.all(Array.from({ length: abreast }, lane));
  for (const file of waiting) failures.push({ file, name: 'the file', failure: 'not run: the time was up' });
  return { passed, failures };
}
