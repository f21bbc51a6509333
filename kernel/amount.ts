/**
 * A length of time as a rule states it. Working days and working hours follow the calendar of the
 * zone; days and months are civil; a bare 日 in a law is never assumed to be one or the other
 * (行政许可法 art. 82, 民法典 art. 200-204).
 */
export type Amount = {
  readonly amount: number;
  readonly unit: 'workday' | 'day' | 'month' | 'hour' | 'workhour';
};

export const workdays = (amount: number): Amount => ({ amount, unit: 'workday' });
export const days = (amount: number): Amount => ({ amount, unit: 'day' });
export const months = (amount: number): Amount => ({ amount, unit: 'month' });
export const hours = (amount: number): Amount => ({ amount, unit: 'hour' });
export const workhours = (amount: number): Amount => ({ amount, unit: 'workhour' });
