import type { Json } from '../../kernel/json.ts';
import type { Profile } from '../../kernel/profile.ts';
import { meets, type Condition, type Predicate } from './condition.ts';

/** Whether a clause fits. 'unknown' is never 'miss': what nobody knows is asked for, and not held against anybody. */
export type Verdict = 'hit' | 'miss' | 'unknown';

/** One condition answered: what was needed, what is known, from where and as of which day. */
export type Explained = {
  readonly verdict: Verdict;
  readonly field: string;
  readonly operator: string;
  readonly needed: Json;
  /** The condition must not hold. */
  readonly not: boolean;
  readonly value: Json;
  readonly source: string | null;
  readonly asOf: string | null;
};

export type Match = { readonly verdict: Verdict; readonly explained: readonly Explained[] };

/** Whether an enterprise of this profile meets a predicate, with every condition explained. */
export const match = (predicate: Predicate, profile: Profile): Match => ({
  verdict: verdictOf(predicate, profile),
  explained: explain(predicate, profile, false),
});

/** The verdict alone, by the logic of three values: what is unknown decides only where the rest does not. */
export const verdictOf = (predicate: Predicate, profile: Profile): Verdict => {
  if ('all' in predicate) return worst(predicate.all, profile, 'miss', 'hit');
  if ('any' in predicate) return worst(predicate.any, profile, 'hit', 'miss');
  if ('not' in predicate) return opposite(verdictOf(predicate.not, profile));
  const known = profile[predicate.field];
  return known === undefined ? 'unknown' : meets(predicate, known.value) ? 'hit' : 'miss';
};

/** The deciding verdict where one part has it, else unknown where one part is, else the other. */
const worst = (parts: readonly Predicate[], profile: Profile, deciding: Verdict, otherwise: Verdict): Verdict => {
  let found = otherwise;
  for (const part of parts) {
    const verdict = verdictOf(part, profile);
    if (verdict === deciding) return deciding;
    if (verdict === 'unknown') found = 'unknown';
  }
  return found;
};

const opposite = (verdict: Verdict): Verdict =>
  verdict === 'unknown' ? 'unknown' : verdict === 'hit' ? 'miss' : 'hit';

const explain = (predicate: Predicate, profile: Profile, not: boolean): readonly Explained[] => {
  if ('all' in predicate) return predicate.all.flatMap((part) => explain(part, profile, not));
  if ('any' in predicate) return predicate.any.flatMap((part) => explain(part, profile, not));
  if ('not' in predicate) return explain(predicate.not, profile, !not);
  return [said(predicate, profile, not)];
};

const said = (condition: Condition, profile: Profile, not: boolean): Explained => {
  const known = profile[condition.field];
  const plain = verdictOf(condition, profile);
  return {
    verdict: not ? opposite(plain) : plain,
    field: condition.field,
    operator: condition.operator,
    needed: condition.value,
    not,
    value: known?.value ?? null,
    source: known?.source ?? null,
    asOf: known?.asOf ?? null,
  };
};
