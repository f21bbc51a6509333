import { unitOf } from '../../kernel/bound.ts';
import type { Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';

/** The unit that was asked first: of the seat that is bound once and never again. */
export const firstAsked = (loop: Loop, standing: Standing): string | null => {
  const pinned = Object.entries(loop.seats).find(([, seat]) => seat.pinned === true && seat.kind === 'post');
  return pinned === undefined ? null : unitOf(loop, standing, pinned[0]);
};
