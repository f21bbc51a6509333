import { abuse } from './abuse.ts';

export type MarkKind = 'identity' | 'card' | 'phone' | 'e-mail' | 'name' | 'abuse';
/** A place in a text, both ends as of `slice`. */
export type Mark = { readonly kind: MarkKind; readonly from: number; readonly to: number };
export type Screened = { readonly marks: readonly Mark[]; readonly shown: string };

/** Digits as people write them to be read: apart by a space or a hyphen. */
const digits = (count: string): string => `\\d(?:[ -]?\\d)${count}`;
const patterns: readonly (readonly [MarkKind, RegExp])[] = [
  ['identity', new RegExp(`(?<![0-9])[1-9](?:[ -]?\\d){16}[ -]?[\\dXx](?![0-9A-Za-z])`, 'g')],
  ['card', new RegExp(`(?<![0-9])${digits('{15,18}')}(?![0-9])`, 'g')],
  ['phone', /(?<![0-9])1[3-9](?:[ -]?\d){9}(?![0-9])/g],
  ['phone', /(?<![0-9])0\d{2,3}[ -]?\d{7,8}(?![0-9])/g],
  ['e-mail', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
];

/** Full-width digits and letters are the same to a reader; each is one character, so that places stay as they are. */
const plain = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

/** What stands where something is hidden: always as long, so that nothing is told by it. */
export const hidden = '●●●';

/**
 * What in a text names a person or abuses one, and the text with all of it hidden. Takes the names that the matter knows.
 * Nothing is decided by it: it is what is proposed.
 */
export const screen = (text: string, names: readonly string[] = []): Screened => {
  const read = plain(text);
  const found: Mark[] = patterns.flatMap(([kind, pattern]) =>
    [...read.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  );
  const words = (kind: MarkKind, list: readonly string[]): readonly Mark[] =>
    list
      .filter((word) => word.length > 1)
      .flatMap((word) => places(read.toLowerCase(), plain(word).toLowerCase()))
      .map((place) => ({ kind, ...place }));
  const marks = apart([...found, ...words('name', names), ...words('abuse', abuse)]);
  let shown = '';
  let at = 0;
  for (const mark of marks) {
    shown += text.slice(at, mark.from) + hidden;
    at = mark.to;
  }
  return { marks, shown: shown + text.slice(at) };
};

const places = (text: string, word: string): readonly { readonly from: number; readonly to: number }[] => {
  const found = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ from: at, to: at + word.length });
  return found;
};

/** In their order, and none over another: the first and longest counts. */
const apart = (marks: readonly Mark[]): readonly Mark[] => {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.from - other.from || other.to - one.to))
    if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark);
  return kept;
};
