const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;

/**
 * The pairs of characters of a text, for the search index: Chinese has no spaces, and two characters are
 * the shortest thing people look for. Single characters are kept too. Case and width do not matter.
 */
export const bigrams = (text: string): readonly string[] => {
  const found = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const characters = [...run];
    characters.forEach((character, index) => {
      found.add(character);
      const next = characters[index + 1];
      if (next !== undefined) found.add(character + next);
    });
  }
  return [...found];
};

/** What a search asks of the index: the pairs, and single characters only where they stand alone. */
export const sought = (query: string): readonly string[] => {
  const found = new Set<string>();
  for (const [run] of query.normalize('NFKC').toLowerCase().matchAll(runs)) {
    const characters = [...run];
    if (characters.length === 1) found.add(run);
    characters.slice(1).forEach((character, index) => found.add(`${characters[index]}${character}`));
  }
  return [...found];
};
