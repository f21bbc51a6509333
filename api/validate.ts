import { Compile, type XSchema } from 'typebox/schema';
import type { FieldProblem } from './problem.ts';

/** Checks a value: nothing wrong gives an empty list. */
export type Validator = (value: unknown) => readonly FieldProblem[];

const made = new WeakMap<object, Validator>();

/**
 * The validator of a JSON Schema (2020-12), compiled once. It works without evaluating text as code where
 * that is forbidden, so the browser uses the same one under a strict content policy.
 */
export const validator = (schema: object): Validator => {
  const known = made.get(schema);
  if (known) return known;
  const compiled = Compile(schema as XSchema);
  const check: Validator = (value) =>
    compiled.Check(value)
      ? []
      : explained(compiled.Errors(value)[1].flatMap((fault) => [fault, ...inThen(schema, value, fault)]));
  made.set(schema, check);
  return check;
};

type Fault = {
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly params: object;
};

/** One problem per field; a choice between shapes is told by what is wrong inside it. */
const explained = (faults: readonly Fault[]): readonly FieldProblem[] => {
  const fields = new Map<string, FieldProblem>();
  for (const fault of faults.flatMap(spread))
    if (!fields.has(fault.field) || fields.get(fault.field)?.keyword === 'other') fields.set(fault.field, fault);
  const inner = [...fields.values()].filter(({ keyword }) => keyword !== 'other');
  return inner.length ? inner : [...fields.values()];
};

/** The validator says that a `then` was not met, but not what in it: asked again, of that part alone. */
const inThen = (schema: object, value: unknown, fault: Fault): readonly Fault[] => {
  if (fault.keyword !== 'if' || !('failingKeyword' in fault.params) || fault.params.failingKeyword !== 'then')
    return [];
  const part = follow(schema, `${fault.schemaPath}/then`);
  if (typeof part !== 'object' || part === null) return [];
  const faults: readonly Fault[] = Compile(part as XSchema).Errors(follow(value, fault.instancePath))[1];
  return faults.map((inner) => ({ ...inner, instancePath: fault.instancePath + inner.instancePath }));
};

/** What a pointer leads to. */
const follow = (from: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, unescape(step)) : undefined),
      from,
    );

const spread = ({ keyword, instancePath, params }: Fault): readonly FieldProblem[] => {
  const at = instancePath.split('/').slice(1).map(unescape);
  const below = (names: unknown, word: string) =>
    Array.isArray(names) ? names.map((name) => ({ field: [...at, String(name)].join('.'), keyword: word })) : [];
  if (keyword === 'required' && 'requiredProperties' in params) return below(params.requiredProperties, 'required');
  if (keyword === 'additionalProperties' && 'additionalProperties' in params)
    return below(params.additionalProperties, keyword);
  const limit = 'limit' in params ? Number(params.limit) : undefined;
  const phone = keyword === 'pattern' && at.at(-1) === 'phone';
  const word = phone ? 'phone' : spoken.has(keyword) ? keyword : 'other';
  return [{ field: at.join('.'), keyword: word, ...(limit === undefined ? {} : { limit }) }];
};

const unescape = (text: string): string => text.replaceAll('~1', '/').replaceAll('~0', '~');

const spoken = new Set([
  'type',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
]);
