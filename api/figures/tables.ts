import type { Measured } from '../../kernel/measure.ts';
import type { Language } from '../../kernel/programme.ts';
import { csv } from '../csv.ts';
import { dictionary } from '../dictionary.ts';
import type { Door } from '../door.ts';
import { say } from '../say.ts';
import { measureName } from './measures.ts';
import type { FiguresView, StatisticsView } from './view.ts';

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const cells = (result: Measured | null): readonly string[] => [
  number(result?.numerator),
  number(result?.denominator),
  number(result?.value),
];

const wordsIn = (language: Language) => {
  const words = dictionary[language];
  return (key: string, values: Readonly<Record<string, string>> = {}): string =>
    say(words[`door.statistics.${key}`] ?? key, values);
};

/** The public statistics as a table that every spreadsheet opens. */
export const statisticsTable = (view: StatisticsView, language: Language): string => {
  const word = wordsIn(language);
  return csv([
    [view.zone, word('period', { from: view.from, to: view.to })],
    [word(`class.${view.class}`), view.countedAt],
    ['what', 'numerator', 'denominator', 'value', 'as'].map((column) => word(column)),
    ...view.statistics.map(({ words, as, result }) => [
      words,
      ...(result === null ? [word('few'), '', ''] : cells(result)),
      word(`as.${as}`),
    ]),
  ]);
};

/** The figures of the desk as a table, each beside what it was in the period before. */
export const figuresTable = (door: Door, view: FiguresView, unit: string | null, language: Language): string => {
  const word = wordsIn(language);
  const columns = ['numerator', 'denominator', 'value'].map((column) => word(column));
  return csv([
    [language === 'zh' ? door.named.name : door.named.nameEn, word('period', { from: view.from, to: view.to })],
    [word(`class.${view.class}`), door.now(), unit ?? ''],
    [
      word('what'),
      word('as'),
      ...columns,
      ...columns.map((column) => word('before', { column, from: view.before.from, to: view.before.to })),
    ],
    ...view.measures.map((line) => [
      measureName(door, line, language),
      word(`as.${line.as}`),
      ...cells(line),
      ...cells(line.before),
    ]),
  ]);
};
