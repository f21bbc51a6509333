import type { Json, JsonObject } from '../../kernel/json.ts';
import type { EntryRules, Register } from '../../kernel/register.ts';
import { lawView, type Directory } from '../directory.ts';
import type { FieldProblem } from '../problem.ts';
import type { Programmes } from '../programmes.ts';
import { validator } from '../validate.ts';

/**
 * What is wrong with an entry: its schema, the rules that say how its fields agree, and the units and laws it names.
 * A fault that a law sets carries the place, where it is verified. One problem for each field.
 */
export const checkEntry = (
  { programmes, directory }: { readonly programmes: Programmes; readonly directory: Directory },
  register: Register,
  body: JsonObject,
): readonly FieldProblem[] => {
  const rules = rulesOf(
    programmes,
    register.name,
  )(body).map(({ field, rule, law }): FieldProblem => {
    const place = law === undefined ? null : lawView(directory, law);
    return {
      field,
      keyword: rule,
      ...(place?.verified ? { law: `《${place.instrument}》${place.article}` } : {}),
    };
  });
  const faults = new Map<string, FieldProblem>();
  for (const fault of [
    ...rules,
    ...validator(register.schema)(body),
    ...unlisted(directory, register, body),
    ...taken(directory, register, body),
  ])
    if (!faults.has(fault.field)) faults.set(fault.field, fault);
  return [...faults.values()];
};

const rulesOf = (programmes: Programmes, register: string): EntryRules =>
  programmes.all.find(({ entryRules }) => entryRules?.[register] !== undefined)?.entryRules?.[register] ?? (() => []);

/** The laws and units that an entry names and that are not listed. */
const unlisted = (directory: Directory, register: Register, body: JsonObject): readonly FieldProblem[] =>
  register.name === 'person' || register.name === 'unit' ? [] : named(directory, '', body);

/** A business code belongs to one item. */
const taken = (directory: Directory, register: Register, body: JsonObject): readonly FieldProblem[] => {
  const owner = register.name === 'service-item' ? codesOf(directory).get(String(body['businessCode'])) : undefined;
  return owner === undefined || owner === body[register.key]
    ? []
    : [{ field: 'businessCode', keyword: 'code-taken', limit: owner }];
};

const codes = new WeakMap<Directory, ReadonlyMap<string, string>>();

const codesOf = (directory: Directory): ReadonlyMap<string, string> => {
  const known = codes.get(directory);
  if (known) return known;
  const made = new Map([...directory.items].map(([key, item]) => [String(item['businessCode']), key]));
  codes.set(directory, made);
  return made;
};

const named = (directory: Directory, at: string, value: Json): readonly FieldProblem[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]): readonly FieldProblem[] => {
    const field = at === '' ? name : `${at}.${name}`;
    if (name === 'basis' && Array.isArray(one)) {
      const missing = one.find((id) => typeof id === 'string' && !directory.laws.has(id));
      return missing === undefined ? [] : [{ field, keyword: 'law-unknown', limit: String(missing) }];
    }
    if (name === 'statutoryLaw' && typeof one === 'string' && !directory.laws.has(one))
      return [{ field, keyword: 'law-unknown', limit: one }];
    if (
      /^implementing$|(handling|deciding|supervising|issuing|paying|contact|lead)Unit[1-4]?$/.test(name) &&
      typeof one === 'string'
    )
      return directory.units.get(one)?.['closed'] === false ? [] : [{ field, keyword: 'unknown' }];
    return named(directory, field, one);
  });
};
