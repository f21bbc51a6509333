import { pinyinOf, type Typed } from '../../store/pinyin.ts';

/** What a thing is called, with how it is typed. */
export type Named = { readonly text: string; readonly typed: Typed };

const known = new Map<string, Named>();
/** More than all names of a large zone, so that a search never works them all out again. */
const most = 200_000;

/** A name ready to be compared; how it is typed is worked out once. */
export const named = (text: string): Named => {
  const found = known.get(text) ?? { text: plain(text), typed: pinyinOf(text) };
  if (known.size > most) known.clear();
  known.set(text, found);
  return found;
};

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * How well names answer a query; less is better, null is not at all. The whole name comes before its beginning, its
 * beginning before its middle, what is written before what is typed for it, and the first name before the others.
 */
export const rank = (query: string, names: readonly string[]): number | null => {
  const asked = plain(query).trim();
  const letters = asked.replace(/[\s']+/g, '');
  let best: number | null = null;
  names.forEach((name, place) => {
    const how = howWell(asked, letters, named(name));
    if (how !== null && (best === null || how + place * 0.1 < best)) best = how + place * 0.1;
  });
  return best;
};

const howWell = (asked: string, letters: string, { text, typed }: Named): number | null => {
  if (asked === '') return null;
  if (text === asked) return 0;
  if (text.startsWith(asked)) return 1;
  if (text.includes(asked)) return [...asked].length === 1 ? null : 2;
  if (!/^[a-z]{2,}$/.test(letters)) return null;
  const { initials, full } = typed;
  if (initials.includes(letters)) return 3;
  if (initials.some((word) => word.startsWith(letters))) return 4;
  if (full.some((word) => word.startsWith(letters))) return 5;
  if (initials.some((word) => word.includes(letters))) return 6;
  return full.some((word) => word.includes(letters)) ? 7 : null;
};
