import type { Loop } from '../loop.ts';
import type { Rhythm } from '../rhythm.ts';
import type { Rule } from '../programme.ts';

/** What is different: objects are merged, everything else is replaced, and `gone` takes a thing away. */
export type Change = { readonly [key: string]: unknown };

export const gone = Symbol('gone');

/** A loop with something changed in it; what comes of it may well not be sound. */
export const altered = (loop: Loop, change: Change): Loop => merge(loop, change) as Loop;

const merge = (value: unknown, change: unknown): unknown => {
  if (!isRecord(value) || !isRecord(change)) return change;
  const merged: Record<string, unknown> = { ...value };
  for (const [key, part] of Object.entries(change)) {
    if (part === gone) delete merged[key];
    else merged[key] = merge(merged[key], part);
  }
  return merged;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A loop that breaks one promise in one way, and the message it must be refused with. */
export type BadLoop = {
  readonly code: string;
  readonly because: string;
  /** What else follows from it and is said as well. */
  readonly and?: readonly string[];
  readonly loop: Loop;
  readonly rules?: Readonly<Record<string, Rule>>;
};

/** Loops each of which is sound, and which are not together. */
export type BadCompany = {
  readonly code: string;
  readonly because: string;
  readonly and?: readonly string[];
  readonly loops: readonly Loop[];
  readonly rhythms?: readonly Rhythm[];
};
