import type { Json, JsonObject } from '../../kernel/json.ts';

const isBlank = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What is sent: text without spaces around it, and no field that was left empty. */
export const tidyInput = (values: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => !isBlank(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  );
