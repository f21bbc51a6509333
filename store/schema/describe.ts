import { Client } from 'pg';

/**
 * What the catalogue says of our tables, in words that are the same for PostgreSQL 15 to 18: not what
 * pg_dump prints, which changes with its version and may not be installed.
 */
const parts: readonly string[] = [
  `SELECT c.relname AS subject, 0 AS rank, '' AS detail,
     format('TABLE %s%s', c.relname, CASE WHEN c.relforcerowsecurity AND c.relrowsecurity THEN ' -- row level security, forced' ELSE '' END)
     || coalesce(E'\n  -- ' || obj_description(c.oid, 'pg_class'), '') AS line
   FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  `SELECT c.relname, 1, lpad(a.attnum::text, 4, '0'),
     format('  %s %s%s%s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
       CASE WHEN a.attcollation <> t.typcollation AND a.attcollation <> 0 THEN format(' COLLATE "%s"', l.collname) ELSE '' END,
       CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
       CASE WHEN a.attidentity <> '' THEN ' GENERATED ALWAYS AS IDENTITY' ELSE '' END,
       CASE WHEN d.adbin IS NULL THEN '' WHEN a.attgenerated = 's' THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid))
         ELSE format(' DEFAULT %s', pg_get_expr(d.adbin, d.adrelid)) END,
       coalesce(' -- ' || col_description(c.oid, a.attnum), ''))
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_collation l ON l.oid = a.attcollation
   LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  // From 18 on the catalogue also lists NOT NULL as constraints; the columns have said it already.
  `SELECT c.relname, 2, k.contype::text || k.conname, format('  CONSTRAINT %s %s', k.conname, pg_get_constraintdef(k.oid))
   FROM pg_class c JOIN pg_constraint k ON k.conrelid = c.oid WHERE k.contype <> 'n' AND c.relnamespace = 'public'::regnamespace`,
  `SELECT c.relname, 3, x.relname, format('  %s', pg_get_indexdef(x.oid))
   FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid
   WHERE c.relnamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid AND k.contype IN ('p', 'u'))`,
  `SELECT c.relname, 4, p.polname, format('  POLICY %s USING %s', p.polname, pg_get_expr(p.polqual, p.polrelid))
   FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relnamespace = 'public'::regnamespace`,
  `SELECT c.relname, 5, g.privilege_type, format('  GRANT %s TO jingxin_application', g.privilege_type)
   FROM pg_class c, aclexplode(c.relacl) g
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND g.grantee = 'jingxin_application'::regrole`,
  `SELECT c.relname, 6, g.privilege_type,
     format('  GRANT %s (%s) TO jingxin_application', g.privilege_type, string_agg(a.attname::text, ', ' ORDER BY a.attnum))
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid, aclexplode(a.attacl) g
   WHERE c.relnamespace = 'public'::regnamespace AND g.grantee = 'jingxin_application'::regrole GROUP BY c.relname, g.privilege_type`,
  `SELECT p.proname, 0, '', format('FUNCTION %s(%s) RETURNS %s%s%s', p.proname, pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid),
     CASE WHEN p.prosecdef THEN ' -- with the rights of its owner' ELSE '' END, coalesce(E'\\n  -- ' || obj_description(p.oid, 'pg_proc'), ''))
   FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace`,
];

const text = `SELECT line FROM (${parts.join('\nUNION ALL\n')}) AS everything (subject, rank, detail, line)
ORDER BY subject COLLATE "C", rank, detail COLLATE "C"`;

/** Takes a migrated database; gives its schema as one text, to be compared with schema.sql. */
export const describe = async (url: string): Promise<string> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const rows = (await client.query<{ line: string }>(text)).rows;
    const lines = rows.map(({ line }) => (/^(TABLE|FUNCTION)/.test(line) ? `\n${line}` : line));
    return `-- What the migrations amount to. Written by store/schema/write.ts; a test compares it.\n${lines.join('\n')}\n`;
  } finally {
    await client.end();
  }
};
