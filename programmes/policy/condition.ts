import type { Json } from '../../kernel/json.ts';
import type { ProfileKind } from '../../kernel/profile.ts';

/** What a field must be, as data: no code is written for a policy. */
export type Condition = { readonly field: string; readonly operator: Operator; readonly value: Json };
export type Predicate =
  | Condition
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate };

/** Which comparisons a kind of field allows. */
export const operators = {
  money: ['at-least', 'at-most'],
  count: ['at-least', 'at-most'],
  day: ['not-before', 'not-after'],
  code: ['begins-with'],
  'yes-no': ['is'],
  tags: ['has'],
} as const satisfies Readonly<Record<ProfileKind, readonly string[]>>;
export type Operator = (typeof operators)[ProfileKind][number];

/** Whether what is known meets a condition; both are of the field's kind. */
export const meets = ({ operator, value }: Condition, known: Json): boolean => {
  switch (operator) {
    case 'at-least':
      return Number(known) >= Number(value);
    case 'at-most':
      return Number(known) <= Number(value);
    case 'not-before':
      return String(known) >= String(value);
    case 'not-after':
      return String(known) <= String(value);
    case 'begins-with':
      return listed(value).some((begin) => belongsTo(String(known), begin));
    case 'has':
      return Array.isArray(known) && listed(value).some((tag) => known.includes(tag));
    default:
      return known === value;
  }
};

export const listed = (value: Json): readonly string[] => [value].flat().map(String);

/** The last division of each section of GB/T 4754 (2017), from A to T. */
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

/** A code with its section's letter, which many systems leave out. */
const whole = (code: string): string => {
  const division = Number(/^\d{2}/.exec(code)?.[0]);
  const section = lastDivisions.findIndex((last) => division <= last);
  return section < 0 ? code : `${String.fromCodePoint(65 + section)}${code}`;
};

const belongsTo = (code: string, begin: string): boolean => whole(code).startsWith(whole(begin));

/** Every condition of a predicate, from left to right. */
export const conditionsOf = (predicate: Predicate): readonly Condition[] =>
  'all' in predicate
    ? predicate.all.flatMap(conditionsOf)
    : 'any' in predicate
      ? predicate.any.flatMap(conditionsOf)
      : 'not' in predicate
        ? conditionsOf(predicate.not)
        : [predicate];
