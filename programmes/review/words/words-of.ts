import type { Words } from '../../../kernel/programme.ts';

/** Words that several loops share, under the name of one of them. */
export const wordsOf = (loop: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${loop}.${key}`, word]));
