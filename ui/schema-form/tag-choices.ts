/**
 * The reason codes that belong to a level. The national list numbers them by it: 2xx are the reasons of
 * level 2. Without a level there are none yet; codes of another make are all there.
 */
export const tagChoices = (codes: readonly (string | number)[], level: string | null): readonly (string | number)[] => {
  const numbered = codes.every((code) => /^[1-5]\d\d$/.test(String(code)));
  if (!numbered) return codes;
  return level === null ? [] : codes.filter((code) => String(code).startsWith(level));
};
