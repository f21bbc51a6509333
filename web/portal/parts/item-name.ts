import type { Language } from '../../../kernel/programme.ts';

/** A name in the language of the reader. */
export const nameIn = (language: Language, named: { readonly name: string; readonly nameEn: string }): string =>
  language === 'zh' ? named.name : named.nameEn;
