import type { Json, JsonObject } from '../../../kernel/json.ts';

const isRecord = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a JSON Schema that describes a field; lists are described by their lines. */
export const partOf = (schema: JsonObject, field: string): JsonObject => {
  const properties = schema['properties'];
  const part = isRecord(properties) ? properties[field] : undefined;
  if (!isRecord(part)) return {};
  const options = Array.isArray(part['anyOf']) ? part['anyOf'] : [];
  const chosen = options.find((option) => isRecord(option) && 'properties' in option) ?? part['items'] ?? part;
  return isRecord(chosen) ? chosen : {};
};

/** The fields of a record in the order of its schema; what the schema does not know comes last. */
export const inOrder = (schema: JsonObject, record: JsonObject): readonly (readonly [string, Json])[] => {
  const properties = schema['properties'];
  const names = isRecord(properties) ? Object.keys(properties) : [];
  const place = (field: string): number => (names.includes(field) ? names.indexOf(field) : names.length);
  return Object.entries(record).toSorted(([one], [other]) => place(one) - place(other));
};
