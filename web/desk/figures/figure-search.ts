import { readDays } from '../../../ui/period-named.ts';

/** Which figures are looked at, as it stands in the address. */
export type FigureSearch = { readonly from?: string; readonly to?: string; readonly unit?: string };

/** Reads period and unit from an address; days that do not exist are left out. */
export const readFigureSearch = (raw: Record<string, unknown>): FigureSearch => ({
  ...readDays(raw),
  ...(typeof raw['unit'] === 'string' && raw['unit'] !== '' ? { unit: raw['unit'] } : {}),
});

export type CountedSearch = FigureSearch & { readonly part: 'of' | 'per' };

export const readCountedSearch = (raw: Record<string, unknown>): CountedSearch => ({
  ...readFigureSearch(raw),
  part: raw['part'] === 'per' ? 'per' : 'of',
});
