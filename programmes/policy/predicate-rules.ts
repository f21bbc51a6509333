import type { Json, JsonObject } from '../../kernel/json.ts';
import { fitsKind, profileFields } from '../../kernel/profile.ts';
import type { EntryFault } from '../../kernel/register.ts';
import { operators } from './condition.ts';

/** What is wrong with a predicate, each fault at its place: 'conditions.all.0.value'. */
export const predicateFaults = (value: Json | undefined, at: string, depth = 0): readonly EntryFault[] => {
  if (depth > 6) return [{ field: at, rule: 'too-deep' }];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ field: at, rule: 'required' }];
  const said = value as JsonObject;
  for (const join of ['all', 'any'] as const) {
    const parts = said[join];
    if (Array.isArray(parts))
      return parts.length === 0
        ? [{ field: at, rule: 'required' }]
        : parts.flatMap((part: Json, index) => predicateFaults(part, `${at}.${join}.${index}`, depth + 1));
  }
  if (said['not'] !== undefined) return predicateFaults(said['not'], `${at}.not`, depth + 1);
  return conditionFaults(said, at);
};

const conditionFaults = (said: JsonObject, at: string): readonly EntryFault[] => {
  const name = String(said['field']);
  const field = Object.hasOwn(profileFields, name) ? profileFields[name] : undefined;
  if (field === undefined) return [{ field: `${at}.field`, rule: 'unknown' }];
  // What nobody supplies is known of nobody: such a condition would answer everybody with "unknown".
  if (field.source === null) return [{ field: `${at}.field`, rule: 'field-without-source' }];
  const allowed: readonly string[] = operators[field.kind];
  if (!allowed.includes(String(said['operator']))) return [{ field: `${at}.operator`, rule: 'not-for-this-field' }];
  const value = said['value'] ?? null;
  const many = field.kind === 'code' && Array.isArray(value);
  const fits = many
    ? value.length > 0 && value.every((one: Json) => fitsKind('code', one))
    : fitsKind(field.kind, value) && !(Array.isArray(value) && value.length === 0);
  return fits ? [] : [{ field: `${at}.value`, rule: `not-${field.kind}` }];
};
