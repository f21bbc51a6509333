/**
 * A sentence from its pattern: {name} is replaced, and a part in [brackets] is left out when something
 * it names is not known.
 */
export const say = (pattern: string, values: Readonly<Record<string, string | number | null | undefined>>): string => {
  const known = (name: string) => values[name] !== undefined && values[name] !== null && values[name] !== '';
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => (known(name) ? String(values[name]) : ''));
  const kept = pattern.replace(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => known(name ?? '')) ? part : '',
  );
  return fill(kept);
};
