import { measured, toldOutside } from '../../kernel/measure.ts';
import type { Language } from '../../kernel/programme.ts';
import { figureSums, sumsOf } from '../../store/figure-sums.ts';
import type { Door } from '../door.ts';
import { classOf, figuresOf, measureName, measuresOf } from './measures.ts';
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
      words: measureName(door, measure, language),
      result: toldOutside(measure, measured(measure, sums)),
    })),
  };
};
