import { chanceOf } from '../../ops/demo/history/chance.ts';
import { consultations } from '../../ops/demo/history/texts/consult.ts';
import { needs } from '../../ops/demo/history/texts/needs.ts';
import { placed } from '../../ops/demo/history/texts/topic.ts';

/** A word that stands in one text of a thousand, beside the few dozen that stand in most. */
const rareWords = ['凤鸣台', '骆驼巷', '翡翠湾', '栖霞坞'];

/** What people ask, once for each number: the demonstration's topics at its places, few words often and many rarely. */
export const textOf = (index: number): string => {
  const chance = chanceOf(`bench-${index}`);
  const topics = [...needs, ...consultations];
  const rank = Math.floor(topics.length * chance.next() ** 2);
  const { question } = placed(chance, topics[rank] ?? chance.pick(topics));
  return index % 1000 < rareWords.length ? `${rareWords[index % 1000]}：${question}` : question;
};
