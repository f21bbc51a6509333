import type { Day, Moment } from './case.ts';

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days the month (1 to 12) has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Takes year, month and day of the Gregorian calendar; gives the days since 1970-01-01. */
const numberOf = (year: number, month: number, day: number): number => {
  // The year begins in March here, so that the leap day is its last.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** Takes 'YYYY-MM-DD'; gives the days since 1970-01-01; refuses (RangeError) what is no civil date. */
export const dayNumber = (day: Day): number => {
  if (!isDay(day)) throw new RangeError(`not a civil date: ${day}`);
  return numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
};

/** The civil date that is so many days after 1970-01-01; refuses (RangeError) years beyond 0001 to 9999. */
export const dayOf = (number: number): Day => {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`no civil date has the number ${number}`);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** The civil date so many days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayOf(dayNumber(day) + count);

/** The corresponding day so many months later, or the end of the month that has none (民法典 art. 202). */
export const addMonths = (day: Day, count: number): Day => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(numberOf(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))));
};

/** Monday is 1, Saturday 6, Sunday 0. */
export const weekday = (day: Day): number => weekdayOf(dayNumber(day));

/** As `weekday`, for a day number. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

const dayShape = /^\d{4}-\d{2}-\d{2}$/;
const timeShape = /^T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?|24:00:00)$/;

/** Whether the text is a civil date that exists. */
export const isDay = (text: string): boolean => {
  if (!dayShape.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** Whether the text is a civil moment: a civil date with a time, or with the end of the day, T24:00:00. */
export const isMoment = (text: string): boolean => isDay(text.slice(0, 10)) && timeShape.test(text.slice(10));

/** The civil date a moment belongs to; T24:00:00 belongs to the day that it ends. */
export const dayOfMoment = (moment: Moment): Day => moment.slice(0, 10);

/** The first moment of a day. */
export const startOf = (day: Day): Moment => `${day}T00:00:00`;

/** The last moment of a day (民法典 art. 203: the last day ends at 24:00). */
export const endOf = (day: Day): Moment => `${day}T24:00:00`;
