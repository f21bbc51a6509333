import type { LegalBasis } from '../../../programmes/zone/legal-basis.ts';
import { chineseNumber } from './chinese-number.ts';
import type { LawText } from './law-text.ts';

/**
 * Everything in a law's text that can be cited: each article, each paragraph where there are several, and each
 * item. 'AL32-1-4' is 第三十二条第一款第四项; a law names no paragraph where an article has only one, so the
 * words of 'AL70-1-4' are 第七十条第四项.
 */
export const citations = (law: LawText): readonly LegalBasis[] =>
  Object.entries(law.articles).flatMap(([article, paragraphs]) => {
    const cite = (id: string, words: string, text: string): LegalBasis => ({
      id: `${law.sign}${article}${id}`,
      instrument: law.instrument,
      article: `第${chineseNumber(Number(article))}条`,
      ...(words === '' ? {} : { paragraph: words }),
      text,
      from: law.from,
      certainty: 'verified',
    });
    const lines = paragraphs.map((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph));
    const several = lines.length > 1;
    return [
      cite('', '', lines.flat().join('\n')),
      ...lines.flatMap((paragraph, index) => {
        const words = several ? `第${chineseNumber(index + 1)}款` : '';
        const whole = several ? [cite(`-${index + 1}`, words, paragraph.join('\n'))] : [];
        const items = paragraph
          .slice(1)
          .map((text, item) => cite(`-${index + 1}-${item + 1}`, `${words}第${chineseNumber(item + 1)}项`, text));
        return [...whole, ...items];
      }),
    ];
  });
