import type { Get } from './get.ts';
import type { Question } from './questions.ts';

export type Times = { readonly count: number; readonly half: number; readonly most: number };

/**
 * Asks a question again and again, one at a time, at least `least` times unless that would take longer than `longest` milliseconds.
 * Gives the median and the 99th of a hundred.
 */
export const timesOf = async (get: Get, { path, by }: Question, least = 500, longest = 10_000): Promise<Times> => {
  for (let warming = 0; warming < 20; warming += 1) await get(path, by);
  const times: number[] = [];
  const until = performance.now() + longest;
  while (times.length < least && performance.now() < until) times.push((await get(path, by)).milliseconds);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { count: times.length, half: at(0.5), most: at(0.99) };
};
