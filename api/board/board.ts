import { addDays, dayOfMoment } from '../../kernel/day.ts';
import { measured } from '../../kernel/measure.ts';
import type { Language } from '../../kernel/programme.ts';
import { figureSums, sumsOf } from '../../store/figure-sums.ts';
import { entry } from '../../store/entries.ts';
import { heldBy, type Held } from '../../store/held-by.ts';
import { unitView, type Directory } from '../directory.ts';
import type { Door } from '../door.ts';
import { allianceFigures } from '../figures/alliance.ts';
import { classOf, figuresOf, measureNamed } from '../figures/measures.ts';
import type { BoardView } from './view.ts';

/** What came in and what was finished: services of every kind that somebody asked for. */
const received = ['approval.received', 'inquiry.asked', 'assist.requested'];
const finished = ['approval.finished', 'inquiry.answered', 'inquiry.solved', 'assist.served'];
/** How many days the small picture shows, today included. */
const shownDays = 14;
/** More names than these nobody reads from five metres. */
const shownUnits = 5;

/** Before any history. */
const since = '1950-01-01';

/** The board of the zone at this moment. */
export const board = async (door: Door, language: Language): Promise<BoardView> => {
  const at = door.now();
  const today = dayOfMoment(at);
  const counted = { class: classOf(door), to: today };
  const [given, satisfied] = ['review.given', 'review.satisfied'].map((name) => measureNamed(door, name));
  const rates = [given, satisfied].filter((measure) => measure !== undefined);
  const [sums, days, reviews, held, directory, alliance, rule] = await Promise.all([
    figureSums(door.store, { ...counted, from: today, figures: [...received, ...finished] }),
    figureSums(door.store, { ...counted, from: addDays(today, 1 - shownDays), figures: finished }, 'day'),
    figureSums(door.store, { ...counted, from: `${today.slice(0, 4)}-01-01`, figures: figuresOf(rates) }),
    heldBy(door.store, at),
    door.directory(),
    allianceFigures(door, { from: since, to: today }),
    entry(door.store, 'supervision-rule', 'zone'),
  ]);
  const total = (names: readonly string[]): number =>
    sums.reduce((all, { figure, value }) => (names.includes(figure) ? all + value : all), 0);
  const ranked = rule?.body['ranks'] === true;
  const share = satisfied && measured(satisfied, sumsOf(reviews));
  return {
    at,
    class: counted.class,
    today: {
      received: total(received),
      finished: total(finished),
      open: held.reduce((all, { open }) => all + open, 0),
      late: held.reduce((all, { late }) => all + late, 0),
    },
    days: Array.from({ length: shownDays }, (_, index) => addDays(today, index + 1 - shownDays)).map((day) => ({
      day,
      finished: days.reduce((all, { group, value }) => (group === day ? all + value : all), 0),
    })),
    reviews: {
      given: given ? (measured(given, sumsOf(reviews)).value ?? 0) : 0,
      satisfied: share?.numerator ?? 0,
      share: share?.value ?? null,
    },
    ranked,
    units: unitsOf(held, directory, language, ranked),
    since,
    alliance,
  };
};

const unitsOf = (
  held: readonly Held[],
  directory: Directory,
  language: Language,
  ranked: boolean,
): BoardView['units'] => {
  const units = [...new Set(held.map(({ unit }) => unit))].map((unit) => {
    const own = held.filter((one) => one.unit === unit);
    return {
      unit: unitView(directory, unit, language),
      open: own.reduce((all, { open }) => all + open, 0),
      late: own.reduce((all, { late }) => all + late, 0),
    };
  });
  const needing = units.filter(({ late }) => late > 0);
  if (ranked)
    return needing
      .toSorted((one, other) => other.late - one.late || one.unit.unit.localeCompare(other.unit.unit))
      .slice(0, shownUnits);
  return needing.toSorted((one, other) =>
    one.unit.name.localeCompare(other.unit.name, language === 'zh' ? 'zh-CN' : 'en'),
  );
};
