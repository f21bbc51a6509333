import type { Measure, Measured } from '../kernel/measure.ts';
import type { Language } from '../kernel/programme.ts';
import { sayMoney } from '../kernel/say-money.ts';

const grouped = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1, useGrouping: true });

/** A result as one says it: 28,344; 96.5%; 3.2; money in yuan; a dash where there is nothing to divide by. */
export const measureWords = (as: Measure['as'], value: number | null, language: Language): string => {
  if (value === null) return '—';
  if (as === 'share') return `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
  return as === 'fen' ? sayMoney(value, 'CNY', language) : grouped(value);
};

/** What a share or a mean is of: '96 / 100'; empty for a plain count. */
export const ofWords = ({ numerator, denominator }: Measured): string =>
  denominator === null ? '' : `${grouped(numerator)} / ${grouped(denominator)}`;
