import type { Json } from './json.ts';

const object = (value: object): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('not plain data');
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${text(inner)}`).join(',')}}`;
};

const text = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, text).join(',')}]`;
  if (typeof value === 'object') return object(value);
  throw new TypeError(`not plain data: ${typeof value === 'number' ? String(value) : typeof value}`);
};

/**
 * The one text of plain data, for hashing: keys sorted by code unit, no spaces (RFC 8785). Refuses (TypeError) what
 * JSON would drop or change without a word: undefined, NaN, infinities, functions, dates, anything but plain data.
 */
export const canonical = (json: Json): string => text(json);
