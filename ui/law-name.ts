import type { Say } from './fill.ts';

/** How a basis is named: an article by its law; a unit's own published duty, which has no article, by its own words. */
export const lawName = (say: Say, law: { readonly instrument: string; readonly article: string }): string =>
  law.article === '' ? law.instrument : say('ui.law.name', { instrument: law.instrument, article: law.article });
