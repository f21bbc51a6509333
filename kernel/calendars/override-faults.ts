import type { Calendar } from '../calendar.ts';
import { isWorkday } from '../workday.ts';
import { fault, type CalendarFault, type CalendarLayer, type LocalOverride } from './calendar-layer.ts';
import { daysOf } from './days-of.ts';

/** More days than this are a slip of the hand, or a notice. */
const most = 60;

/**
 * Why this override cannot be laid over this calendar, whose layers are given too; empty where it can. It changes only
 * days of years whose notice is loaded, each of them really, and none that another override has changed.
 */
export const overrideFaults = (
  calendar: Calendar,
  layers: readonly CalendarLayer[],
  { off, work }: LocalOverride,
): readonly CalendarFault[] => {
  const days = [...daysOf(off), ...daysOf(work)].map(([day]) => day);
  if (days.length === 0) return [fault('no-days')];
  if (days.length > most) return [fault('too-long', { count: days.length, most })];
  const uncovered = days.find((day) => !calendar.years.includes(Number(day.slice(0, 4))));
  if (uncovered !== undefined) return [fault('year-uncovered', { day: uncovered, year: uncovered.slice(0, 4) })];
  const twice = days.find((day, index) => days.indexOf(day) < index);
  if (twice !== undefined) return [fault('overlap', { day: twice, name: '', other: '' })];
  const own = new Map(
    layers.flatMap((layer) =>
      layer.kind === 'override'
        ? daysOf([...layer.off, ...layer.work]).map(([day]) => [day, layer.document] as const)
        : [],
    ),
  );
  const over = days.find((day) => own.has(day));
  if (over !== undefined) return [fault('overridden', { day: over, document: own.get(over) ?? '' })];
  const isOff = daysOf(off).map(([day]) => day);
  const worked = daysOf(work).map(([day]) => day);
  // A weekend inside a longer closure is off anyway; one day of it must change.
  if (isOff.length > 0 && isOff.every((day) => !isWorkday(calendar, day)))
    return [fault('off-anyway', { day: isOff[0] ?? '' })];
  return worked.flatMap((day) => (isWorkday(calendar, day) ? [fault('works-anyway', { day })] : []));
};
