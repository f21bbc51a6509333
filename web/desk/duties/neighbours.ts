/** The duties before and after one in the list; a case that is no duty any more leads to the first one. */
export const neighbours = <Line extends { readonly id: string }>(
  lines: readonly Line[],
  id: string,
): { readonly place: number; readonly before: Line | null; readonly after: Line | null } => {
  const place = lines.findIndex((line) => line.id === id);
  if (place < 0) return { place, before: null, after: lines[0] ?? null };
  return { place, before: lines[place - 1] ?? null, after: lines[place + 1] ?? null };
};
