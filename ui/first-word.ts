import type { Say, Values } from './fill.ts';

/** The sentence of the first key that the dictionary has; null where it has none of them. */
export const firstWord = (say: Say, keys: readonly string[], values?: Values): string | null => {
  const known = keys.find((key) => say(key) !== key);
  return known === undefined ? null : say(known, values);
};
