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
      return listed(value).some((begin) => letterless(String(known)).startsWith(letterless(begin)));
    case 'has':
      return Array.isArray(known) && listed(value).some((tag) => known.includes(tag));
    default:
      return known === value;
  }
};

export const listed = (value: Json): readonly string[] => [value].flat().map(String);

/** GB/T 4754 writes the section's letter before the division's number; many systems leave it out. */
const letterless = (code: string): string => (/^[A-T]\d/.test(code) ? code.slice(1) : code);

/** Every condition of a predicate, from left to right. */
export const conditionsOf = (predicate: Predicate): readonly Condition[] =>
  'all' in predicate
    ? predicate.all.flatMap(conditionsOf)
    : 'any' in predicate
      ? predicate.any.flatMap(conditionsOf)
      : 'not' in predicate
        ? conditionsOf(predicate.not)
        : [predicate];
