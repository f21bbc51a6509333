/** What a spreadsheet would take for a formula is kept as text: a leading quote is shown by none and run by none (OWASP). */
const guarded = (text: string): string => (/^[\s]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""').replaceAll(/\r?\n/g, ' ')}"`;

/** A table as CSV that every spreadsheet opens in the right characters: with a byte order mark, CRLF, and no formulas. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
