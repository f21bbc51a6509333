import type { JsonObject } from './json.ts';
import type { Act, Loop } from './loop.ts';

/** The fields of forms, as JSON Schema (2020-12) with the widget that shows them. Lengths are characters. */
export const text = (most = 200): JsonObject => ({ type: 'string', minLength: 1, maxLength: most, widget: 'text' });
export const long = (most = 4000): JsonObject => ({ type: 'string', minLength: 1, maxLength: most, widget: 'long' });
export const date = (): JsonObject => ({
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date',
  widget: 'date',
});
export const choice = (...values: readonly string[]): JsonObject => ({
  type: 'string',
  enum: values,
  widget: 'choice',
});
export const unit = (): JsonObject => ({ type: 'string', minLength: 1, maxLength: 100, widget: 'unit' });
/** Several people of the staff, each with his unit: what a seat for several is filled with. */
export const people = (least: number, most = 10): JsonObject => ({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      unit: { type: 'string', minLength: 1, maxLength: 100 },
      person: { type: 'string', minLength: 1, maxLength: 100 },
    },
    required: ['unit', 'person'],
    additionalProperties: false,
  },
  minItems: least,
  maxItems: most,
  widget: 'people',
});
/** An amount of money above nothing, in fen. */
export const money = (most = 1e13): JsonObject => ({ type: 'integer', minimum: 1, maximum: most, widget: 'money' });
/** A whole number. */
export const whole = (least = 0, most = 1e9): JsonObject => ({
  type: 'integer',
  minimum: least,
  maximum: most,
  widget: 'whole',
});
export const yesNo = (): JsonObject => ({ type: 'boolean', widget: 'switch' });
export const files = (): JsonObject => ({
  type: 'array',
  items: { type: 'string', maxLength: 100 },
  maxItems: 20,
  widget: 'files',
});
/** Files by the material they answer. */
export const filesByMaterial = (): JsonObject => ({
  type: 'object',
  additionalProperties: { type: 'array', items: { type: 'string', maxLength: 100 }, maxItems: 20 },
  maxProperties: 60,
  widget: 'files',
});

/** A list of like lines, each with these columns; all of a line are needed unless it is said which. */
export const lines = (
  most: number,
  columns: Readonly<Record<string, JsonObject>>,
  required: readonly string[] = Object.keys(columns),
): JsonObject => ({
  type: 'array',
  minItems: 1,
  maxItems: most,
  items: { type: 'object', properties: columns, required, additionalProperties: false },
  widget: 'lines',
});

const reason = (): JsonObject => ({ type: 'string', minLength: 2, maxLength: 2000, widget: 'reason' });
const basis = (): JsonObject => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 300 },
  minItems: 1,
  maxItems: 10,
  widget: 'basis',
});
const checklist = (): JsonObject => ({
  type: 'array',
  maxItems: 60,
  items: {
    type: 'object',
    properties: {
      material: { type: 'string', maxLength: 100 },
      answer: { enum: ['ok', 'missing', 'wrong'] },
      defect: { type: 'string', maxLength: 1000 },
      remedy: { type: 'string', maxLength: 1000 },
    },
    required: ['material', 'answer'],
    additionalProperties: false,
  },
  widget: 'checklist',
});

type Fields = Readonly<Record<string, JsonObject>>;

/**
 * The form of every act of a loop: what the loop needs (reason, basis, checklist) and the fields given here,
 * of which the loop says which are needed. Takes fields per act; acts without any have an empty form.
 */
export const formsOf = (loop: Loop, fields: Readonly<Record<string, Fields>>): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(Object.entries(loop.acts).map(([name, act]) => [name, formOf(act, fields[name] ?? {})]));

const formOf = (act: Act, own: Fields): JsonObject => {
  const needs = act.needs ?? {};
  const properties: Record<string, JsonObject> = { ...own };
  if (needs.checklist !== undefined) properties['checklist'] = checklist();
  if (needs.reason) properties['reason'] = reason();
  if (needs.basis) properties['basis'] = basis();
  const required = [
    ...(needs.input ?? []),
    ...(needs.checklist === undefined ? [] : ['checklist']),
    ...(needs.reason ? ['reason'] : []),
    ...(needs.basis ? ['basis'] : []),
  ];
  return { type: 'object', properties, required, additionalProperties: false };
};
