import type { JsonObject } from '../../../kernel/json.ts';

/** The form without its files, which have a page of their own. */
export const withoutFiles = (schema: JsonObject): JsonObject => {
  const properties = typeof schema.properties === 'object' && schema.properties !== null ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'files')),
    required: required.filter((name) => name !== 'files'),
  };
};
