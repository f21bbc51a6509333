import { measured, toldOutside } from '../../kernel/measure.ts';
import type { Language } from '../../kernel/programme.ts';
import { figureSums, sumsOf } from '../../store/figure-sums.ts';
import { csv } from '../csv.ts';
import { dictionary } from '../dictionary.ts';
import type { Door } from '../door.ts';
import { say } from '../say.ts';
import { classOf, figuresOf, measuresOf } from './measures.ts';
import type { Period, StatisticsView } from './view.ts';

/** What everybody may know of how the zone serves, over a period: each number with what it is of (domain 22, 23). */
export const statistics = async (door: Door, period: Period, language: Language): Promise<StatisticsView> => {
  const measures = measuresOf(door).filter(({ shown }) => shown === 'public');
  const wish = { figures: figuresOf(measures), class: classOf(door), ...period };
  const sums = sumsOf(await figureSums(door.store, wish));
  return {
    ...period,
    class: wish.class,
    zone: language === 'zh' ? door.named.name : door.named.nameEn,
    countedAt: door.now(),
    statistics: measures.map((measure) => ({
      name: measure.name,
      programme: measure.programme,
      as: measure.as,
      words:
        door.programmes.all.find(({ name }) => name === measure.programme)?.words[language][
          `measure.${measure.name}`
        ] ?? measure.name,
      result: toldOutside(measure, measured(measure, sums)),
    })),
  };
};

/** The same as a table that every spreadsheet opens. */
export const statisticsTable = (view: StatisticsView, language: Language): string => {
  const words = dictionary[language];
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return csv([
    [view.zone, say(words['door.statistics.period'] ?? '', { from: view.from, to: view.to })],
    [say(words[`door.statistics.class.${view.class}`] ?? '', {}), view.countedAt],
    ['what', 'numerator', 'denominator', 'value', 'as'].map((column) => words[`door.statistics.${column}`] ?? column),
    ...view.statistics.map(({ words: name, as, result }) => [
      name,
      result === null ? (words['door.statistics.few'] ?? '') : number(result.numerator),
      number(result?.denominator),
      number(result?.value),
      words[`door.statistics.as.${as}`] ?? as,
    ]),
  ]);
};
