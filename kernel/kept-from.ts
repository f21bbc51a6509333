import { unitOf } from './bound.ts';
import type { Standing } from './case.ts';
import type { Loop } from './loop.ts';

/** The unit that a case is about and that never sees it; null where nobody is kept out. */
export const keptFrom = (loop: Loop, standing: Standing): string | null =>
  loop.shields === undefined ? null : unitOf(loop, standing, loop.shields.from);
