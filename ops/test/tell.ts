import { relative } from 'node:path';

import { root } from '../root.ts';
import type { Result } from './run-files.ts';

/** Gives the report of a whole run: every failure in full, and a last line that programs can read. */
export function tell({ passed, failures }: Result): string {
  const parts = failures.map(
    ({ file, name, failure }) => `\n✘ ${relative(root, file)}\n  ${name}\n${failure.replace(/^/gm, '    ')}\n`,
  );
  return `${parts.join('')}\n${passed} passed, ${failures.length} failed\n`;
}
