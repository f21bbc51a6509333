import type { Profile } from '../../kernel/profile.ts';
import { conditionsOf, type Predicate } from './condition.ts';
import { verdictOf, type Verdict } from './match.ts';

export type Asked = { readonly key: string; readonly conditions: Predicate };
/** By clause. */
export type Verdicts = ReadonlyMap<string, Verdict>;
/** Clauses by the fields they ask about. */
export type AskedBy = ReadonlyMap<string, readonly Asked[]>;

export const askedBy = (clauses: readonly Asked[]): AskedBy => {
  const found = new Map<string, Asked[]>();
  for (const clause of clauses)
    for (const field of new Set(conditionsOf(clause.conditions).map((condition) => condition.field)))
      found.set(field, [...(found.get(field) ?? []), clause]);
  return found;
};

/** Every clause for one profile. */
export const matchAll = (clauses: readonly Asked[], profile: Profile): Verdicts =>
  new Map(clauses.map(({ key, conditions }) => [key, verdictOf(conditions, profile)]));

/** After a profile has changed: only the clauses that ask about what changed are matched again. */
export const matchAgain = (clauses: AskedBy, before: Verdicts, was: Profile, now: Profile): Verdicts => {
  const changed = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter(
    (field) => JSON.stringify(was[field]?.value) !== JSON.stringify(now[field]?.value),
  );
  const again = new Set(changed.flatMap((field) => clauses.get(field) ?? []));
  if (again.size === 0) return before;
  const after = new Map(before);
  for (const { key, conditions } of again) after.set(key, verdictOf(conditions, now));
  return after;
};
