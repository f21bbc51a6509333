import { glob } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../root.ts';

/** 'quick' is what is pure and done in a moment: the long ones, by their name, are left to `npm test`. */
export type Kind = 'quick' | 'pure' | 'store' | 'journey';

const folders = '{kernel,ui,programmes,store,api,web,ops,docs,bench,journeys}';

/** Gives the test files of a kind, by path, that hold every word of the filter in their path. */
export async function findTests(kind: Kind, filter: readonly string[] = []): Promise<readonly string[]> {
  const pattern = kind === 'journey' ? 'journeys/*.journey.ts' : `${folders}/**/*.test.{ts,tsx}`;
  const found = await Array.fromAsync(glob(pattern, { cwd: root }));
  return found
    .filter((path) => kind === 'journey' || (kind === 'store') === path.includes('.pg.test.'))
    .filter((path) => kind !== 'quick' || !path.includes('.long.'))
    .filter((path) => filter.length === 0 || filter.some((word) => path.includes(word)))
    .toSorted()
    .map((path) => join(root, path));
}
