/**
 * Whether a case is one of those that somebody outside the unit asks about: so many of a hundred, by a hash of its number. Nobody
 * picks, and whoever asks again gets the same answer.
 */
export const sampled = (number: string, share: number): boolean => {
  let hash = 0x811c9dc5;
  for (const letter of number) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // The last digits of numbers that follow each other are mixed into all of it.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % 100 < share;
};
