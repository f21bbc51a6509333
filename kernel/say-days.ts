import type { Language } from './programme.ts';
import { isDay } from './day.ts';
import { dayWords } from './day-words.ts';

/** A sentence of a paper with its days in plain words: 2026-12-04 becomes 2026年12月4日（周五）. Numbers of cases stay. */
export const sayDays = (text: string, language: Language): string =>
  text.replaceAll(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => (isDay(day) ? dayWords(day, language) : day));
