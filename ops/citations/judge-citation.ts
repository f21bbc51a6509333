import type { LegalBasis } from '../../programmes/zone/legal-basis.ts';
import { held } from './held.ts';
import type { Citation } from './find-citations.ts';

/** By id, and the sign of each law by its name. */
export type Table = {
  readonly places: ReadonlyMap<string, LegalBasis>;
  readonly signs: ReadonlyMap<string, string>;
};

/**
 * What is wrong with a citation; null where it holds. It must be a place of the table; where the table has the law's
 * words, what is said beside it must be what the article is about.
 */
export const judgeCitation = (citation: Citation, { places, signs }: Table): string | null => {
  const { file, line, law, article, place, context } = citation;
  const sign = signs.get(law) ?? law;
  const id = `${sign}${article}`;
  // 72(4) is what others write for the fourth item of an article that has one paragraph.
  const found = [`${id}-${place}`, `${id}-1-${place}`, ...(place === '' || place === '1' ? [id] : [])]
    .map((one) => places.get(one))
    .find((one) => one !== undefined);
  const where = `${file}:${line} cites ${law} art. ${article}${place === '' ? '' : ` (${place})`}`;
  if (!found) return `${where}, which is not in the legal-basis table`;
  if (found.certainty !== 'verified' || citation.span) return null;
  const about = held[id];
  const own = `the article says: ${(places.get(id)?.text ?? found.text ?? '').slice(0, 120)}`;
  if (!about) return `${where}: ops/citations/held.ts does not say what it is cited for; ${own}`;
  // What the law is called says nothing of what one article of it is about.
  const said = [...signs.keys()].reduce((text, name) => text.replaceAll(name, ''), context).toLowerCase();
  return about.said.some((word) => new RegExp(`(?<![a-z])${word}`).test(said))
    ? null
    : `${where}, but says none of ${about.said.join(', ')}; ${own}. Is the article right? If so, add the word to ops/citations/held.ts`;
};
