import type { Json, JsonObject } from '../../kernel/json.ts';
import { profileFields, type Profile } from '../../kernel/profile.ts';
import type { EntryFault, EntryRules } from '../../kernel/register.ts';
import type { TestCase } from './clause.ts';
import type { Predicate } from './condition.ts';
import { verdictOf, type Verdict } from './match.ts';
import { predicateFaults } from './predicate-rules.ts';

/** A clause that can be carried out and that says of its own test cases what they expect: else it is not signed. */
export const clauseRules: EntryRules = (body) => {
  const conditions = predicateFaults(body['conditions'], 'conditions');
  return [
    ...conditions,
    ...benefitFaults(body),
    ...wayFaults(body),
    ...(conditions.length > 0 ? [] : caseFaults(body['conditions'] as unknown as Predicate, body['cases'])),
  ];
};

/** Money is one amount, or a part of a known field with a limit: never both, never open above. */
const benefitFaults = (body: JsonObject): readonly EntryFault[] => {
  const has = (field: string): boolean => body[field] !== undefined;
  const part = ['rate', 'of', 'cap'].filter(has);
  if (has('amount')) return part.map((field) => ({ field, rule: 'amount-or-part' }));
  if (part.length === 0) return body['benefit'] === 'grant' ? [{ field: 'amount', rule: 'amount-or-part' }] : [];
  if (part.length < 3)
    return ['rate', 'of', 'cap'].filter((field) => !has(field)).map((field) => ({ field, rule: 'part-of-what' }));
  return profileFields[String(body['of'])]?.source === null ? [{ field: 'of', rule: 'field-without-source' }] : [];
};

const wayFaults = (body: JsonObject): readonly EntryFault[] => [
  ...(String(body['windowFrom']) > String(body['windowTo'])
    ? [{ field: 'windowTo', rule: 'ends-before-it-begins' }]
    : []),
  ...(body['payingUnit'] !== undefined && body['payingUnit'] === body['handlingUnit']
    ? [{ field: 'payingUnit', rule: 'same-unit' }]
    : []),
  ...(body['mode'] === 'auto' && Array.isArray(body['materials']) && body['materials'].length > 0
    ? [{ field: 'materials', rule: 'auto-asks-nothing' }]
    : []),
  ...(body['mode'] !== 'auto' && Array.isArray(body['materials']) && body['materials'].length === 0
    ? [{ field: 'materials', rule: 'materials-missing' }]
    : []),
];

/** One case at least that fits, one that does not, one in which something is not known; and each comes out as it says. */
const caseFaults = (predicate: Predicate, value: Json | undefined): readonly EntryFault[] => {
  const cases = (Array.isArray(value) ? value : []) as unknown as readonly TestCase[];
  const told = new Set(cases.map(({ expect }) => expect));
  const all: readonly Verdict[] = ['hit', 'miss', 'unknown'];
  if (!all.every((verdict) => told.has(verdict))) return [{ field: 'cases', rule: 'cases-too-few' }];
  return cases.flatMap((one, index) => {
    const found = verdictOf(predicate, casedProfile(one));
    return found === one.expect ? [] : [{ field: `cases.${index}.expect`, rule: `case-gives-${found}` }];
  });
};

/** The profile of a test case. */
export const casedProfile = ({ known }: TestCase): Profile =>
  Object.fromEntries(
    (Array.isArray(known) ? known : []).map(({ field, value }) => [
      field,
      { value: value as Json, source: 'enterprise', asOf: '' },
    ]),
  );
