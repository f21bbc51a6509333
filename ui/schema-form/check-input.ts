import { Errors } from 'typebox/schema';
import type { JsonObject } from '../../kernel/json.ts';

/** What is wrong with a field: the rule it breaks and the rule's number, for a sentence to be made of. */
export type Wrong = { readonly field: string; readonly rule: string; readonly limit: string };

const spoken = new Set([
  'required',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'enum',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
  'type',
  'const',
]);

const limitOf = (params: object): string => ('limit' in params ? String(params.limit) : '');

/**
 * Checks an input against its JSON Schema with the validator that the server uses (no eval, so that a
 * strict content policy lets it run). Gives at most one fault per field, in the order of the form.
 */
export const checkInput = (form: JsonObject, input: JsonObject): readonly Wrong[] => {
  const [, errors] = Errors(form, input);
  const found = errors.flatMap((error): readonly Wrong[] => {
    const field = error.instancePath.split('/')[1];
    const rule = spoken.has(error.keyword) ? error.keyword : 'other';
    if (field !== undefined) return rule === 'other' ? [] : [{ field, rule, limit: limitOf(error.params) }];
    return error.keyword === 'required'
      ? error.params.requiredProperties.map((name) => ({ field: name, rule: 'required', limit: '' }))
      : [];
  });
  const names = typeof form.properties === 'object' && form.properties !== null ? Object.keys(form.properties) : [];
  return names.flatMap((name) => found.find((wrong) => wrong.field === name) ?? []);
};
