import type { Language, Words } from '../../kernel/programme.ts';
import { dictionary } from '../dictionary.ts';
import type { Programmes } from '../programmes.ts';
import type { Lacking, LedgerLine } from './view.ts';

const columns = ['number', 'loop', 'title', 'holder', 'state', 'due', 'age', 'light', 'lacking'] as const;

/** The ledger as the rows of a table: heads, then a line for each problem. */
export const ledgerRows = (
  lines: readonly LedgerLine[],
  programmes: Programmes,
  language: Language,
): readonly (readonly string[])[] => {
  const words: Words = dictionary[language];
  const own = (line: LedgerLine): Words =>
    programmes.all.find(({ name }) => name === line.programme)?.words[language] ?? {};
  return [
    columns.map((column) => words[`ledger.${column}`] ?? column),
    ...lines.map((line) => [
      line.number,
      own(line)[`${line.loop}.name`] ?? line.loop,
      line.title,
      line.holder?.name ?? '',
      own(line)[`${line.loop}.state.${line.state ?? ''}`] ?? '',
      (line.due ?? '').replace('T', ' ').slice(0, 16),
      String(line.age),
      words[`export.light.${line.light}`] ?? line.light,
      lackingWords(line.lacking, words),
    ]),
  ];
};

const lackingWords = (lacking: Lacking, words: Words): string =>
  Object.entries(lacking)
    .flatMap(([what, lacks]) => (lacks === true ? [words[`ledger.lacking.${what}`] ?? what] : []))
    .join(words['ledger.and'] ?? ' ');
