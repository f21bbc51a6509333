import { chineseNumber } from './chinese-number.ts';
import type { LawText } from './law-text.ts';

/** The lines of one article in a law's published text, up to the next article or heading. */
const articleOf = (published: string, article: number): readonly string[] => {
  const lines = published.split('\n').map((line) => line.trim());
  const opening = new RegExp(`^第${chineseNumber(article)}条[\\s\\u3000]+`, 'u');
  const first = lines.findIndex((line) => opening.test(line));
  if (first < 0) return [];
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => /^(#|第[一二三四五六七八九十百零]+条[\s\u3000])/u.test(line));
  const body = end < 0 ? rest : rest.slice(0, end);
  return [lines[first]?.replace(opening, '') ?? '', ...body].filter((line) => line !== '');
};

/** The articles of a table that are not, word for word and line for line, what the published text has there. */
export const misquoted = (law: LawText, published: string): readonly number[] =>
  Object.entries(law.articles)
    .filter(
      ([article, paragraphs]) => paragraphs.flat().join('\n') !== articleOf(published, Number(article)).join('\n'),
    )
    .map(([article]) => Number(article));
