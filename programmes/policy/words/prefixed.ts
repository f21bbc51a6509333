import type { Words } from '../../../kernel/programme.ts';

/** The same words under the names of several loops. */
export const prefixed = (loops: readonly string[], words: Words): Words =>
  Object.fromEntries(loops.flatMap((loop) => Object.entries(words).map(([key, word]) => [`${loop}.${key}`, word])));
