import type { JsonObject } from '../../kernel/json.ts';

/** Parts that the schemas of the zone's registers are made of. */
export const textSchema = (maxLength: number): JsonObject => ({
  type: 'string',
  minLength: 1,
  maxLength,
  pattern: '^[^\\u0000-\\u0009\\u000B-\\u001F\\u007F]*$',
  widget: 'text',
});
export const unitSchema: JsonObject = { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' };
export const basisSchema: JsonObject = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', minLength: 1 },
  widget: 'basis',
};
export const chosen = (...values: readonly string[]): JsonObject => ({
  type: 'string',
  enum: values,
  widget: 'choice',
});
export const several = (...values: readonly string[]): JsonObject => ({
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', enum: values },
  widget: 'tags',
});
export const record = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
export const amountSchema: JsonObject = record({
  amount: { type: 'integer', minimum: 1, maximum: 400 },
  unit: { type: 'string', enum: ['workday', 'day', 'month', 'hour', 'workhour'] },
});
export const daySchema: JsonObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', widget: 'date' };
export const phoneSchema: JsonObject = { type: 'string', pattern: '^[0-9-]{5,20}$', widget: 'phone' };
