import type { Json, JsonObject } from '../../kernel/json.ts';
import { maskPhone, maskText } from './mask.ts';
import { isStaff, type Reader } from './reader.ts';

/** Said elsewhere on the page, or never shown as it is. */
const elsewhere = new Set(['reason', 'basis', 'files', 'device']);

/**
 * The part of an act's input that this reader may see: fields marked internal for staff only, phones and
 * identity numbers masked unless the reader is the person served or has named a purpose.
 */
export const shownInput = (form: JsonObject | undefined, input: JsonObject, reader: Reader): JsonObject =>
  Object.fromEntries(
    Object.entries(input).flatMap(([field, value]) => {
      const schema = propertyOf(form, field);
      if (elsewhere.has(field) || (schema['internal'] === true && !isStaff(reader))) return [];
      return [[field, isStaff(reader) && reader.purpose === null ? masked(schema, value) : value]];
    }),
  );

/** Whether an input holds something that is masked for those who gave no purpose. */
export const sensitiveFields = (form: JsonObject | undefined, input: JsonObject): readonly string[] =>
  Object.entries(input).flatMap(([field, value]) =>
    JSON.stringify(masked(propertyOf(form, field), value)) === JSON.stringify(value) ? [] : [field],
  );

const propertyOf = (form: JsonObject | undefined, field: string): JsonObject =>
  object(object(form?.['properties'])[field]);

const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const masked = (schema: JsonObject, value: Json): Json => {
  if (typeof value === 'string') return schema['widget'] === 'phone' ? maskPhone(value) : maskText(value);
  if (Array.isArray(value)) return value.map((one: Json) => masked({}, one));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked({}, one)]))
    : value;
};
