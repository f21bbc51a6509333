import type { JsonObject } from '../../kernel/json.ts';
import type { Known, Profile } from '../../kernel/profile.ts';

/** The profile of an enterprise's entry, by field. What the entry does not say is not in it, and so unknown. */
export const profileOf = (enterprise: JsonObject): Profile => {
  const lines = Array.isArray(enterprise['profile']) ? (enterprise['profile'] as readonly JsonObject[]) : [];
  return Object.fromEntries(
    lines.map(({ field, value, source, asOf }) => [String(field), { value, source, asOf } as Known]),
  );
};
