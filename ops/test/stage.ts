import type { Result } from './run-files.ts';

/** Runs a part of the tests; what keeps it from running at all is a failure like any other, and the other parts still run. */
export async function stage(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    return {
      passed: 0,
      failures: [{ file: `${name} tests`, name: 'what they need could not be set up', failure: said + cause }],
    };
  }
}
