import type { Loop } from './loop.ts';

/** What the case numbers of a loop begin with: no two loops of a zone begin theirs alike. */
export const lettersOf = ({ name, letters }: Pick<Loop, 'name' | 'letters'>): string =>
  letters ?? name.slice(0, 1).toUpperCase();
