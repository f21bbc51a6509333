import type { JsonObject } from '../../kernel/json.ts';

/** Parts that the schemas of the policy registers are made of. */
export const line = (maxLength: number): JsonObject => ({ type: 'string', minLength: 1, maxLength, widget: 'text' });
export const words = (maxLength: number): JsonObject => ({ ...line(maxLength), widget: 'long' });
export const oneOf = (...values: readonly string[]): JsonObject => ({ type: 'string', enum: values, widget: 'choice' });
export const day: JsonObject = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', format: 'date', widget: 'date' };
export const fen: JsonObject = { type: 'integer', minimum: 1, maximum: 1e13, widget: 'money' };
export const unit: JsonObject = { type: 'string', minLength: 1, maxLength: 60, widget: 'unit' };
export const record = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
export const workingDays = (least: number): JsonObject =>
  record({ amount: { type: 'integer', minimum: least, maximum: 120 }, unit: { type: 'string', enum: ['workday'] } });
