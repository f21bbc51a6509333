import { addDays, addMonths, isDay } from '../../../kernel/day.ts';

/** Which figures are looked at, as it stands in the address. */
export type FigureSearch = { readonly from?: string; readonly to?: string; readonly unit?: string };

/** Reads period and unit from an address; days that do not exist are left out. */
export const readFigureSearch = (raw: Record<string, unknown>): FigureSearch => ({
  ...(isDay(String(raw['from'])) ? { from: String(raw['from']) } : {}),
  ...(isDay(String(raw['to'])) ? { to: String(raw['to']) } : {}),
  ...(typeof raw['unit'] === 'string' && raw['unit'] !== '' ? { unit: raw['unit'] } : {}),
});

export type CountedSearch = FigureSearch & { readonly part: 'of' | 'per' };

export const readCountedSearch = (raw: Record<string, unknown>): CountedSearch => ({
  ...readFigureSearch(raw),
  part: raw['part'] === 'per' ? 'per' : 'of',
});

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
