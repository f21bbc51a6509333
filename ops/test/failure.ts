import { inspect, stripVTControlCharacters } from 'node:util';

/** Takes what a failed test threw; gives its message and the lines of the stack that are ours. */
export function failure(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (!(cause instanceof Error)) return typeof cause === 'string' ? cause : inspect(cause, { depth: 6 });
  const places = (cause.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/node:|node_modules/.test(line));
  const under = cause.cause === undefined ? [] : [`  caused by: ${failure(cause.cause)}`];
  return [stripVTControlCharacters(cause.message) || cause.name, ...under, ...places.slice(0, 6)].join('\n');
}
