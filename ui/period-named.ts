import { addDays, addMonths, isDay } from '../kernel/day.ts';

export const periods = ['this-month', 'last-month', 'this-quarter', 'this-year', 'last-year'] as const;
export type PeriodName = (typeof periods)[number];

/** The civil days of a period that has a name, on a day. */
export const periodNamed = (name: PeriodName, today: string): { readonly from: string; readonly to: string } => {
  const year = today.slice(0, 4);
  const month = `${today.slice(0, 7)}-01`;
  const untilNext = (from: string, months: number) => ({ from, to: addDays(addMonths(from, months), -1) });
  switch (name) {
    case 'this-month':
      return untilNext(month, 1);
    case 'last-month':
      return untilNext(addMonths(month, -1), 1);
    case 'this-quarter':
      return untilNext(addMonths(month, -((Number(today.slice(5, 7)) - 1) % 3)), 3);
    case 'this-year':
      return untilNext(`${year}-01-01`, 12);
    case 'last-year':
      return untilNext(`${Number(year) - 1}-01-01`, 12);
  }
};

/** Which days are looked at, as it stands in an address; a day that does not exist is left out. */
export const readDays = (raw: Record<string, unknown>): { readonly from?: string; readonly to?: string } => ({
  ...(isDay(String(raw['from'])) ? { from: String(raw['from']) } : {}),
  ...(isDay(String(raw['to'])) ? { to: String(raw['to']) } : {}),
});
