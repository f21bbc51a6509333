import { writeSync } from 'node:fs';
import type { TestEvent } from 'node:test/reporters';

import { failure } from './failure.ts';

/** Where the runner listens, beside the ordinary outputs, which stay the tests' own. */
const channel = 3;

/** Tells the runner, a line of JSON for each test of a file, how it ended. Suites only group tests, and count for themselves only where they break. */
// oxlint-disable-next-line require-yield -- a reporter is a generator, and this one leaves the ordinary output alone
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const path: string[] = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip || data.todo) continue;
    const error = type === 'test:fail' ? (data.details.error as Error & { readonly failureType?: string }) : null;
    const within = error !== null && error.failureType === 'subtestsFailed';
    if (within || (error === null && data.details.type === 'suite')) continue;
    const name = [...path.slice(0, data.nesting), data.name].join(' › ');
    writeSync(channel, `${JSON.stringify({ name, failure: error === null ? null : failure(error) })}\n`);
  }
}
