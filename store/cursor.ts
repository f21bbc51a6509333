/** Where a page ended: the values of its last row in the order of the index. Opaque to whoever holds it. */
export const toCursor = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Reads a cursor of so many values; null where it is none of ours, which is then refused as an unknown page. */
export const fromCursor = (cursor: string, length: number): readonly string[] | null => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) && values.length === length && values.every((value) => typeof value === 'string')
      ? values
      : null;
  } catch {
    return null;
  }
};

/** The page that `limit + 1` rows make, and where the next one starts. */
export const pageOf = <Row>(rows: readonly Row[], limit: number, place: (row: Row) => readonly string[]) => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? toCursor(place(last)) : null };
};
