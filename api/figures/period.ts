import { Type } from 'typebox';
import { addDays, addMonths, dayNumber, isDay } from '../../kernel/day.ts';
import { DoorProblem } from '../problem.ts';
import type { Period } from './view.ts';

const day = Type.String({ maxLength: 10 });

/** The two days of a period as a route takes them. */
export const periodQuery = { from: day, to: day };

/** A period from what was asked. Refuses days that do not exist, in the field, and one that ends before it begins. */
export const readPeriod = ({ from, to }: Period): Period => {
  const known = (one: string): boolean => isDay(one) && one >= '1950' && one < '2200';
  const fields = [
    ...(known(from) ? [] : [{ field: 'from', keyword: 'day' }]),
    ...(known(to) ? [] : [{ field: 'to', keyword: 'day' }]),
    ...(known(from) && known(to) && from > to ? [{ field: 'to', keyword: 'before' }] : []),
  ];
  if (fields.length > 0) throw new DoorProblem('invalid', { fields });
  return { from, to };
};

/** What it is held against: whole months against as many whole months before, anything else against as many days. */
export const periodBefore = ({ from, to }: Period): Period => {
  const end = addDays(from, -1);
  const next = addDays(to, 1);
  if (!from.endsWith('-01') || !next.endsWith('-01')) {
    return { from: addDays(from, -(dayNumber(next) - dayNumber(from))), to: end };
  }
  const length = monthOf(next) - monthOf(from);
  return { from: addMonths(from, -length), to: end };
};

/** Months counted from the year 0. */
const monthOf = (one: string): number => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
