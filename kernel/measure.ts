/**
 * What a zone shows of a programme: a number of figures counted from events, alone or against others. Plain data beside
 * the loop, so that every page, report and download shows the same numbers (domain 22).
 */
export type Measure = {
  /** 'inquiry.solved-rate'; its word in the dictionary is 'measure.inquiry.solved-rate'. */
  readonly name: string;
  /** The figures whose sum is counted: the numerator. */
  readonly of: readonly string[];
  /** The figures whose sum it is held against: the denominator. Without any, it is a plain count. */
  readonly per?: readonly string[];
  /** By how much each figure of the numerator weighs; 1 where nothing is said. A mean level weighs each count by its level. */
  readonly weights?: Readonly<Record<string, number>>;
  /** How it is said: a number of cases, a share of them, a mean per case, or money. */
  readonly as: 'count' | 'share' | 'mean' | 'fen';
  /** Which way is good; null where neither is. */
  readonly better: 'more' | 'less' | null;
  /** Whether everybody may see it, or the staff. */
  readonly shown: 'public' | 'staff';
  /** Counts people who must not be found out by a small number: below five it is not shown outside. */
  readonly protects?: boolean;
};

export type Measured = {
  readonly numerator: number;
  /** Null for a plain count. */
  readonly denominator: number | null;
  /** A count, fen, a share from 0 to 1 or a mean, rounded to four places; null where there is nothing to divide by. */
  readonly value: number | null;
};

/** Below this a public number of people in need is not told (domain 22). */
export const smallCell = 5;

/** What a measure comes to, from the sums of figures by name; what was not counted is 0. The same sums give the same digits. */
export const measured = (measure: Measure, sums: ReadonlyMap<string, number>): Measured => {
  const sum = (names: readonly string[], weigh: boolean): number =>
    names.reduce((all, name) => all + (sums.get(name) ?? 0) * (weigh ? (measure.weights?.[name] ?? 1) : 1), 0);
  const numerator = sum(measure.of, true);
  if (measure.per === undefined) return { numerator, denominator: null, value: numerator };
  const denominator = sum(measure.per, false);
  return { numerator, denominator, value: denominator === 0 ? null : ratio(numerator, denominator) };
};

/** Rounded to four places, half away from zero, in whole numbers: a share never differs in its last digit from one run to the next. */
export const ratio = (numerator: number, denominator: number): number => {
  const scaled = (BigInt(numerator) * 20_000n) / BigInt(denominator);
  return Number(scaled < 0n ? (scaled - 1n) / 2n : (scaled + 1n) / 2n) / 10_000;
};

/** What strangers are told of it: nothing, where a number is small enough to find out whom it is about. */
export const toldOutside = (measure: Measure, result: Measured): Measured | null => {
  const few = (count: number | null): boolean => count !== null && count > 0 && count < smallCell;
  return measure.protects === true && (few(result.numerator) || few(result.denominator)) ? null : result;
};
