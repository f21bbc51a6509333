import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { root } from '../root.ts';

export type Failure = { readonly file: string; readonly name: string; readonly failure: string };
export type Outcome = { readonly passed: number; readonly failures: readonly Failure[]; readonly output: string };

type Told = { readonly name: string; readonly failure: string | null };

/**
 * Runs one test file in a process of its own; a file that ends badly, hangs or leaves something running has failed as a whole.
 * node:test's own `run` waits for ever for a file whose tests are done and whose process is not.
 */
export async function runFile(file: string, limit: number, signal: AbortSignal): Promise<Outcome> {
  const reporter = join(root, 'ops', 'test', 'reporter.ts');
  const wishes = [`--test-reporter=${reporter}`, '--test-reporter-destination=stdout'];
  const child = spawn(process.execPath, [...wishes, file], { cwd: root, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const told: Told[] = [];
  createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => told.push(JSON.parse(line) as Told));

  let reason: string | null = null;
  const stop = (why: string): void => {
    reason ??= why;
    child.kill('SIGKILL');
  };
  const abort = (): void => stop('stopped before it had ended');
  const timer = setTimeout(
    () => stop(`still running after ${limit / 1000} s: a test hangs, or leaves something open`),
    limit,
  );
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  // Not 'close': what a test has left behind may hold the outputs open.
  const code = await new Promise<number | null>((resolve) =>
    child.once('exit', resolve).once('error', () => resolve(1)),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearTimeout(timer);
  signal.removeEventListener('abort', abort);
  for (const stream of child.stdio) stream?.destroy();

  const failures = told.flatMap(({ name, failure }) => (failure === null ? [] : [{ file, name, failure }]));
  if (reason !== null) failures.push({ file, name: 'the file', failure: reason });
  else if (code !== 0 && failures.length === 0)
    failures.push({ file, name: 'the file', failure: `ended with ${code ?? 'a signal'}\n${output.join('').trim()}` });
  else if (told.length === 0) failures.push({ file, name: 'the file', failure: 'has no test that ran' });
  return { passed: told.filter(({ failure }) => failure === null).length, failures, output: output.join('') };
}
