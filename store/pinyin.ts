import { pinyin } from 'pinyin-pro';

/** How the Chinese characters of a text are typed: their initials, and their syllables in full, run by run. */
export type Typed = { readonly initials: readonly string[]; readonly full: readonly string[] };

const han = /\p{Script=Han}+/gu;

/** Takes any text; gives for every run of Chinese characters what is typed for it. ü is typed as v. */
export const pinyinOf = (text: string): Typed => {
  const runs = [...text.normalize('NFKC').matchAll(han)].map(([run]) =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }).filter((syllable) => /^[a-z]+$/.test(syllable)),
  );
  return {
    initials: runs.map((syllables) => syllables.map((syllable) => syllable[0]).join('')),
    full: runs.map((syllables) => syllables.join('')),
  };
};
