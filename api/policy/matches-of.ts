import type { Day } from '../../kernel/case.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { benefitOf, type Benefit } from '../../programmes/policy/benefit.ts';
import type { Predicate } from '../../programmes/policy/condition.ts';
import { closedBecause } from '../../programmes/policy/in-force.ts';
import { match, type Explained, type Verdict } from '../../programmes/policy/match.ts';
import { profileOf } from '../../programmes/policy/profile-of.ts';
import { entries } from '../../store/entries.ts';
import type { Store } from '../../store/store.ts';

export type ClauseMatch = {
  readonly clause: string;
  readonly name: string;
  readonly nameEn: string;
  readonly policy: string;
  readonly mode: string;
  readonly verdict: Verdict;
  readonly explained: readonly Explained[];
  /** In fen; null where it is no money, or not known. */
  readonly amount: number | null;
};

/** The clauses that can be asked for on a day, with their policies. */
export const openClauses = async (store: Store, day: Day): Promise<readonly JsonObject[]> => {
  const [clauses, policies] = await Promise.all([
    entries(store, 'policy-clause', { limit: 5000 }),
    entries(store, 'policy', { limit: 5000 }),
  ]);
  const byKey = new Map(policies.rows.map(({ key, body }) => [key, body]));
  return clauses.rows
    .map(({ body }) => body)
    .filter((body) => closedBecause(body, byKey.get(String(body['policy'])), day) === null);
};

const order: readonly Verdict[] = ['hit', 'unknown', 'miss'];

/** Every open clause with what it says of an enterprise: what fits first, then what is not known, then the rest. */
export const matchesOf = (clauses: readonly JsonObject[], enterprise: JsonObject): readonly ClauseMatch[] => {
  const profile = profileOf(enterprise);
  return clauses
    .map((clause): ClauseMatch => {
      const { benefit, ...rest } = clause;
      return {
        clause: String(clause['key']),
        name: String(clause['name']),
        nameEn: String(clause['nameEn']),
        policy: String(clause['policy']),
        mode: String(clause['mode']),
        amount: benefitOf({ ...rest, kind: benefit } as unknown as Benefit, profile),
        ...match(clause['conditions'] as unknown as Predicate, profile),
      };
    })
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
};
