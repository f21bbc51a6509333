/** Column by column, the type in which a JSON record gives it. */
export type Columns = Readonly<Record<string, string>>;

/** 'a, b, c' for an INSERT. */
export const names = (columns: Columns): string => Object.keys(columns).join(', ');

/** The JSON array in `$2` as rows, so that any number of rows is one prepared statement. */
export const rows = (columns: Columns): string =>
  `jsonb_to_recordset($2::jsonb) AS r(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** `INSERT` of every record of `$2`, in the zone `$1`. */
export const insertion = (table: string, columns: Columns, conflict = ''): string =>
  `INSERT INTO ${table} (zone_id, ${names(columns)}) SELECT $1, ${names(columns)} FROM ${rows(columns)} ${conflict}`;
