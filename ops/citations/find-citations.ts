import { chineseNumber } from '../demo/zone/chinese-number.ts';

/** One citation as it is written somewhere: the law, its article, and what stands around it. */
export type Citation = {
  readonly file: string;
  readonly line: number;
  /** The law's name as it is written, or the sign of an id. */
  readonly law: string;
  readonly article: number;
  /** Paragraph and item where they are said: '1-4'. */
  readonly place: string;
  /** Whether it is an end of a span of many articles, such as 29 to 45, of which nothing is said. */
  readonly span: boolean;
  readonly context: string;
};

const numbers = new Map(Array.from({ length: 300 }, (_, index) => [chineseNumber(index + 1), index + 1]));
const circled = '①②③④⑤⑥⑦⑧⑨⑩';
const one = String.raw`\d+(?:\(\d+\))?[①-⑩]?`;
const inEnglish = new RegExp(String.raw`\bart\. ?(${one}(?:(?:, | to |-| and )${one})*)`, 'gu');
const inChinese =
  /第([一二三四五六七八九十百零]+)条(?:第([一二三四五六七八九十]+)款)?(?:第([一二三四五六七八九十]+)项)?/gu;
const byId = /'([A-Z]{2,4})(\d+)((?:-\d+){0,2})'/gu;

/**
 * Every citation in a file: ids of the table, articles in English and in Chinese. An article without a law beside it
 * is of the law that was named last in the same paragraph, else of the one that the house is mostly about.
 */
export const findCitations = (file: string, text: string, laws: readonly string[]): readonly Citation[] => {
  const lines = text.split('\n').map((line) => (file === 'docs/law.md' ? asArticle(line) : line));
  return lines.flatMap((line, index) => {
    const context = around(file, lines, index);
    const at = (law: string, article: number, place: string, span = false): Citation => ({
      file,
      line: index + 1,
      law,
      article,
      place,
      span,
      context,
    });
    return [
      ...[...line.matchAll(byId)]
        .filter(([whole]) => whole !== "'UTF8'")
        .map(([, sign = '', article, place = '']) => at(sign, Number(article), place.replace(/^-/, ''))),
      ...[...line.matchAll(inEnglish)].flatMap((match) => {
        const law = lawBefore(lines, index, match.index, laws);
        return articlesIn(match[1] ?? '').map(([article, place, span]) => at(law, article, place, span));
      }),
      ...[...line.matchAll(inChinese)].flatMap((match) => {
        const article = numbers.get(match[1] ?? '');
        const place = [match[2], match[3]].map((part) => numbers.get(part ?? '')).filter(Boolean);
        const law = lawBefore(lines, index, match.index, laws);
        return article === undefined
          ? []
          : [at(law, article, match[3] && !match[2] ? `1-${place[0]}` : place.join('-'))];
      }),
    ];
  });
};

/** The first cell of a table of law names an article without saying so: "| 32(1)④ |", "| 民法典 202† |". */
const asArticle = (line: string): string =>
  line.replace(
    new RegExp(String.raw`^\| (\p{Script=Han}+ )?(${one}(?:(?:, | to |-)${one})*)†? \|`, 'u'),
    '| $1art. $2 |',
  );

/** 32(1)④ is place 1-4 of 32; 29 to 45 names its ends, and is a span of more than anything is said of. */
const articlesIn = (words: string): readonly (readonly [number, string, boolean])[] => {
  const parts = [...words.matchAll(/(\d+)(?:\((\d+)\))?([①-⑩])?( to |-)?/gu)];
  return parts.map(([, article, paragraph, item, to], index) => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const end = before?.[4] ? Number(article) - Number(before[1]) : to ? Number(after?.[1]) - Number(article) : 0;
    const place = [paragraph, item === undefined ? undefined : String(circled.indexOf(item) + 1)];
    return [Number(article), place.filter(Boolean).join('-'), end > 3];
  });
};

const lawBefore = (lines: readonly string[], index: number, column: number, laws: readonly string[]): string => {
  const line = lines[index]?.slice(0, column) ?? '';
  const before = line.startsWith('|') ? line : `${lines[index - 1] ?? ''}\n${line}`;
  const named = laws
    .map((law) => ({ law, at: before.lastIndexOf(law) + law.length }))
    .filter(({ law, at }) => at >= law.length)
    .toSorted((a, b) => b.at - a.at || b.law.length - a.law.length);
  return named[0]?.law ?? '行政许可法';
};

/** What a reader sees beside it: the row of a table or the line, else the lines before and after. */
const around = (file: string, lines: readonly string[], index: number): string => {
  const line = lines[index] ?? '';
  if (file === 'docs/law.md' && line.startsWith('|')) return line.split('|').slice(1, 3).join('|');
  if (file.endsWith('.md') && line.startsWith('|')) return line;
  const wide = file.startsWith('ops/demo/')
    ? 6
    : /^programmes\/.*\/(rules|papers)\.ts$/.test(file) && line.length > 40
      ? 0
      : 1;
  return lines.slice(Math.max(0, index - wide), index + wide + 1).join('\n');
};
