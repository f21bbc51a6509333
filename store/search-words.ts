import type { Moment } from '../kernel/case.ts';
import { bigrams, sought } from './bigrams.ts';
import { pinyinOf } from './pinyin.ts';

const pairs = (mark: string, word: string): readonly string[] =>
  [...word].slice(1).map((letter, index) => `${mark}${word[index]}${letter}`);

/**
 * By what a text is found: its pairs of characters, and the pairs of letters that are typed for its Chinese, marked
 * '~' for initials and '^' for whole syllables, so that they are not taken for words of the text.
 */
export const searchWords = (text: string): readonly string[] => {
  const { initials, full } = pinyinOf(text);
  return [
    ...new Set([
      ...bigrams(text),
      ...initials.flatMap((word) => pairs('~', word)),
      ...full.flatMap((word) => pairs('^', word)),
    ]),
  ];
};

/** The week of a civil moment, counted from the first Monday of 1970 as `week_of` does; null where it is none. */
export const weekOf = (moment: Moment): number | null => {
  const days = (Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) - Date.UTC(1970, 0, 5)) / 86_400_000;
  return days >= 0 ? Math.floor(days / 7) : null;
};

/** The pairs of a case carry the week in which it was opened: see migration 0022. */
export const inWeek = (openedAt: Moment, words: readonly string[]): readonly string[] => {
  const mark = (weekOf(openedAt) ?? 0).toString(16).padStart(4, '0');
  return words.map((word) => mark + word);
};

/** The ways in which a query may be meant: as it stands; letters alone also as initials or as syllables. */
export const soughtWays = (query: string): readonly (readonly string[])[] => {
  const letters = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s']+/g, '');
  const plain = sought(query);
  return /^[a-z]{2,40}$/.test(letters) ? [plain, pairs('~', letters), pairs('^', letters)] : [plain];
};
