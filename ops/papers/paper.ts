import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

import { root } from '../root.ts';

/** A page of the papers: its path from the root, and its text. */
export type Paper = { readonly path: string; readonly text: string };

const pages = ['*.md', 'docs/**/*.md', 'programmes/*/README.md'];

/** All papers of the house, by path. */
export async function readPapers(): Promise<readonly Paper[]> {
  const found = await Array.fromAsync(glob(pages, { cwd: root }));
  return found.toSorted().map(readPaper);
}

/** One paper by its path from the root. */
export function readPaper(path: string): Paper {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}
