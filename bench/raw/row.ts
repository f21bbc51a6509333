import type { Sent } from './record.ts';

/** One row that is written: the plain statement for it, and its values by column. */
export type Row = {
  readonly text: string;
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
};

/** The end of the chain and the series of numbers: one row for everybody, at which the raw side need not queue. */
const shared = ['head', 'number_series'];

/** Columns that hold bytes and are sent as hexadecimal digits. */
const bytes = ['previous_hash', 'hash', 'body_hash'];

/**
 * What a statement of the store writes, as plain statements of one row each: the same rows without the packing, so that the
 * raw side does nothing but write. Refuses a statement that it does not know how to unpack.
 */
export const rowsOf = ({ text, values }: Sent): readonly Row[] => {
  const [, verb = '', table = ''] = /^\s*(INSERT INTO|UPDATE|DELETE FROM) (\w+)/.exec(text) ?? [];
  if (shared.includes(table)) return [];
  const list = /AS r\(([^)]*)\)/s.exec(text)?.[1];
  if (verb === 'UPDATE' || list === undefined || typeof values[1] !== 'string')
    throw new Error(`it is not known how to write plainly: ${text}`);
  const types = list.split(',').map((column) => named(column.trim()));
  return (JSON.parse(values[1]) as Readonly<Record<string, unknown>>[]).map((record) => {
    const columns = types.map(([column]) => (column === 'bodyHash' ? 'body_hash' : column));
    return {
      text: statement(verb, table, columns, /ON CONFLICT.*$/s.exec(text)?.[0] ?? ''),
      columns,
      values: types.map(([column, type], index) => plain(record[column], type, columns[index] ?? '')),
    };
  });
};

const named = (column: string): [string, string] => {
  const [name = '', type = ''] = column.split(/\s+/);
  return [name.replaceAll('"', ''), type];
};

const plain = (value: unknown, type: string, column: string): unknown => {
  if (value === null || value === undefined) return null;
  if (type === 'jsonb') return JSON.stringify(value);
  return bytes.includes(column) ? Buffer.from(String(value), 'hex') : value;
};

const statement = (verb: string, table: string, columns: readonly string[], conflict: string): string => {
  const place = (column: string): string => `$${columns.indexOf(column) + 2}`;
  if (verb === 'INSERT INTO')
    return `INSERT INTO ${table} (zone_id, ${columns.join(', ')}) VALUES ($1, ${columns.map(place).join(', ')}) ${conflict}`;
  const equal = (column: string): string => `${column} = ${place(column)}`;
  return `DELETE FROM ${table} WHERE zone_id = $1 AND ${columns.map(equal).join(' AND ')}`;
};
