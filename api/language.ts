import type { Language } from '../kernel/programme.ts';

/**
 * The reader's language from an Accept-Language header: whichever of zh and en is wanted more; Chinese
 * where neither is named.
 */
export const language = (header: string | undefined): Language => {
  let best: Language = 'zh';
  let weight = 0;
  for (const part of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = Number(
      parameters
        .find((text) => text.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    const named = tag.startsWith('en') ? 'en' : tag.startsWith('zh') ? 'zh' : null;
    if (named && quality > weight) [best, weight] = [named, quality];
  }
  return best;
};
