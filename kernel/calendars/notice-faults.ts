import type { Calendar } from '../calendar.ts';
import type { Day } from '../case.ts';
import { addDays, weekday } from '../day.ts';
import { fault, type CalendarFault, type NamedDays, type YearNotice } from './calendar-layer.ts';
import { daysOf } from './days-of.ts';

/** The holidays of 全国年节及纪念日放假办法, and the days of them that no year moves. */
const holidays: readonly (readonly [string, readonly string[]])[] = [
  ['元旦', ['01-01']],
  ['春节', []],
  ['清明', []],
  ['劳动节', ['05-01', '05-02']],
  ['端午', []],
  ['中秋', []],
  ['国庆', ['10-01', '10-02', '10-03']],
];

/** Why this notice cannot be loaded over this calendar; empty where it can. */
export const noticeFaults = (calendar: Calendar, notice: YearNotice): readonly CalendarFault[] => {
  const { year } = notice;
  if (calendar.years.includes(year)) return [fault('year-covered', { year })];
  const last = Math.max(...calendar.years);
  if (year !== last + 1) return [fault('year-gap', { year, next: last + 1 })];
  const off = daysOf(notice.off);
  return [
    ...outside(notice),
    ...overlaps(calendar, [...off, ...daysOf(notice.work)]),
    ...torn(notice.off),
    ...daysOf(notice.work).flatMap(([day]) => (weekday(day) % 6 === 0 ? [] : [fault('works-anyway', { day })])),
    ...missing(year, off),
  ];
};

/** A notice is of one year; only its New Year may begin in the last days of the year before. */
const outside = ({ year, off, work }: YearNotice): readonly CalendarFault[] =>
  [...off, ...work].flatMap(([name, from, to]) => {
    const early = name.includes('元旦') ? `${year - 1}-12-25` : `${year}-01-01`;
    const wrong = [from, to].find((day) => day < early || day > `${year}-12-31`);
    return wrong === undefined ? [] : [fault('outside-year', { day: wrong, year, name })];
  });

/** A day is named once, here and in the notice of the year before. */
const overlaps = (calendar: Calendar, days: readonly (readonly [Day, string])[]): readonly CalendarFault[] => {
  const seen = new Map<Day, string>();
  const faults: CalendarFault[] = [];
  for (const [day, name] of days) {
    const before = seen.get(day) ?? calendar.off[day] ?? calendar.work[day];
    if (before !== undefined) faults.push(fault('overlap', { day, name, other: before }));
    seen.set(day, name);
  }
  return faults;
};

/** A holiday is one run of days: two lines of one name must follow each other. */
const torn = (off: readonly NamedDays[]): readonly CalendarFault[] =>
  off.flatMap(([name, from], index) => {
    const before = off.slice(0, index).findLast(([other]) => other === name);
    return before === undefined || from <= addDays(before[2], 1)
      ? []
      : [fault('torn', { name, from: addDays(before[2], 1), to: addDays(from, -1) })];
  });

const missing = (year: number, off: readonly (readonly [Day, string])[]): readonly CalendarFault[] =>
  holidays.flatMap(([holiday, fixed]) => {
    if (!off.some(([, name]) => name.includes(holiday))) return [fault('holiday-missing', { name: holiday, year })];
    const lacking = fixed.map((day) => `${year}-${day}`).filter((day) => !off.some(([other]) => other === day));
    return lacking.map((day) => fault('holiday-short', { name: holiday, day }));
  });
