import type { Sheet } from '../sheet.ts';

type Covers = (point: number) => boolean;

/** Signs that are not drawn: a paper leaves them out, so that nothing turns round what is read (U+202E and its kin). */
const unseen = /[\p{Cc}\p{Cf}\u{fe00}-\u{fe0f}\u{e0100}-\u{e01ef}]/gu;
/** More letters in a row than a line has are broken where the line ends. */
const endless = /[\x21-\x7e]{24}(?=[\x21-\x7e]{8})/g;

/** Whether a paper has characters that these fonts do not have. */
export const unknownIn = (sheet: Sheet, covers: Covers): boolean => {
  for (const text of textsOf(sheet))
    for (const character of text.replace(unseen, '')) if (!covers(character.codePointAt(0) ?? 0)) return true;
  return false;
};

/**
 * A paper as it can be printed: a character that no font has is written by its number in Unicode, never as an empty box,
 * and a note says so.
 */
export const printable = (sheet: Sheet, covers: Covers): Sheet => {
  const missing = new Set<string>();
  const text = (value: string): string =>
    [...value.replace(unseen, (sign) => (sign === '\n' ? sign : ''))]
      .map((character) => {
        const point = character.codePointAt(0) ?? 0;
        if (character === '\n' || covers(point)) return character;
        missing.add(character);
        return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
      })
      .join('')
      .replace(endless, '$&\u{200b}');
  const changed = mapTexts(sheet, text);
  return missing.size === 0 ? changed : { ...changed, notes: [...changed.notes, note(sheet.language, missing.size)] };
};

const note = (language: 'zh' | 'en', count: number): string =>
  language === 'zh'
    ? `本文书有${count}个字符没有可用的字体，以其Unicode编号“[U+…]”印出；网页上的文书按原样显示。`
    : `${count} characters of this paper have no font here and are printed by their Unicode numbers, "[U+…]"; the page shows them as they are.`;

const textsOf = (sheet: Sheet): readonly string[] => {
  const all: string[] = [];
  mapTexts(sheet, (text) => (all.push(text), text));
  return all;
};

const mapTexts = (sheet: Sheet, text: (value: string) => string): Sheet => ({
  ...sheet,
  unit: text(sheet.unit),
  number: text(sheet.number),
  title: text(sheet.title),
  to: sheet.to === null ? null : text(sheet.to),
  plain: text(sheet.plain),
  lines: sheet.lines.map((line) => ({ term: text(line.term), text: text(line.text) })),
  list:
    sheet.list === null
      ? null
      : { ...sheet.list, heads: sheet.list.heads.map(text), rows: sheet.list.rows.map((row) => row.map(text)) },
  parts: sheet.parts.map((part) => ({ title: text(part.title), lines: part.lines.map(text) })),
  notes: sheet.notes.map(text),
});
