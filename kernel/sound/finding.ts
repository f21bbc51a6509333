import type { PromiseName } from '../promises.ts';

/** A promise that a loop does not keep: which, by what rule, where, and in words. */
export type Finding = {
  readonly promise: PromiseName;
  readonly code: string;
  readonly at: string;
  readonly message: string;
};

/** Takes what a rule found; the same rule broken at the same place is said once. */
export type Report = (promise: PromiseName, code: string, at: string, message: string) => void;

/** Runs a check and gives its findings, each once. */
export const collect = (check: (report: Report) => void): readonly Finding[] => {
  const found = new Map<string, Finding>();
  check((promise, code, at, message) => {
    const key = `${code} ${at}`;
    if (!found.has(key)) found.set(key, { promise, code, at, message });
  });
  return [...found.values()];
};
