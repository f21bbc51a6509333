import type { Json, JsonObject } from '../../../kernel/json.ts';
import { readFields } from '../../../ui/schema-form/read-fields.ts';

/** What a line of a form can hold; lists of records are changed by import, and are kept as they are. */
const isLine = (schema: JsonObject): boolean => {
  const types = [schema['type'] ?? []].flat();
  const items = schema['items'];
  const chosen = typeof items === 'object' && items !== null && 'enum' in items;
  return typeof schema['widget'] === 'string' && (types[0] !== 'array' || chosen) && types[0] !== 'object';
};

/** The form by which an entry of a register is changed, or by which one is added: its key is given once and stays. */
export const changeForm = (schema: JsonObject, key: string, isNew: boolean, closes: boolean): JsonObject => {
  const fields = readFields(schema).filter((field) => isLine(field.schema) || (isNew && field.name === key));
  const properties = Object.fromEntries(fields.map((field) => [field.name, plain(field.schema)]));
  const must = fields.filter((field) => field.required && !mayBeNull(field.schema)).map(({ name }) => name);
  return {
    type: 'object',
    properties: {
      ...properties,
      ...(closes && !isNew ? { to: { type: 'string', widget: 'unit' } } : {}),
      reason: { type: 'string', minLength: 2, maxLength: 500, widget: 'reason' },
    },
    required: [...must, 'reason'],
  };
};

/** Whether a new entry can be written down line by line: nothing that must be there is a list of records. */
export const canBeAdded = (schema: JsonObject, key: string): boolean =>
  readFields(schema).every(({ name, required, schema: part }) => !required || name === key || isLine(part));

/** The entry with what was typed put into it; what was emptied goes, or is said to be nothing where the register says so. */
export const changedBody = (
  schema: JsonObject,
  form: JsonObject,
  before: JsonObject,
  typed: JsonObject,
): JsonObject => {
  const shown = readFields(form).map(({ name }) => name);
  const kept = Object.entries(before).filter(([name]) => !shown.includes(name));
  const nothing = readFields(schema).flatMap((field): readonly (readonly [string, Json])[] =>
    shown.includes(field.name) && mayBeNull(field.schema) ? [[field.name, null]] : [],
  );
  const said = Object.entries(typed).filter(([name]) => name !== 'reason' && name !== 'to');
  return Object.fromEntries([...kept, ...nothing, ...said]);
};

const mayBeNull = (schema: JsonObject): boolean => Array.isArray(schema['type']) && schema['type'].includes('null');

/** A line that may hold nothing is left empty; the form itself knows text alone. */
const plain = (schema: JsonObject): JsonObject =>
  Array.isArray(schema['type']) ? { ...schema, type: schema['type'][0] ?? 'string' } : schema;
