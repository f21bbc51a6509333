import type { Client } from 'pg';

/** Every eighth case brings a party. */
const parties = `
INSERT INTO party (zone_id, party, phone, name)
SELECT 'demo', 'bench-' || i, '131' || lpad(i::text, 8, '0'), '王建国' FROM generate_series($1::bigint / 8, $2::bigint / 8) AS i
ON CONFLICT DO NOTHING`;

/** One party of them, as an agent's, has a thousandth of all cases. */
const choose = `
CREATE TEMP TABLE copy AS
SELECT i, opened, p.pattern, p.words, p.case_id AS old_case, p.number AS old_number, p.party AS old_party, p.opened_at AS old_opened,
  'c' || translate(left(opened, 19), '-T:', '') || lpad(i::text, greatest(7, length(i::text)), '0') AS case_id,
  left(p.number, 1) || left(opened, 4) || '-' || lpad(i::text, greatest(7, length(i::text)), '0') AS number,
  'bench-' || CASE WHEN i % 1000 = 7 THEN 7 ELSE floor(drawn * $2::bigint / 8) END AS party
FROM (
  SELECT i, random() AS drawn, wanted.pattern, left(p.opened_at, 11) || to_char(interval '1 second' * floor(random() *
    greatest(extract(epoch FROM substr(p.opened_at, 12, 8)::time), 1)), 'HH24:MI:SS') AS opened
  FROM (
    SELECT i, floor(random() * (SELECT count(*) FROM bench_pattern) / 3)::integer * 3
      + CASE WHEN random() < $3 THEN 0 ELSE 1 + floor(random() * 2)::integer END AS pattern
    FROM generate_series($1::bigint, $2::bigint) AS i
  ) AS wanted JOIN bench_pattern p USING (pattern)
) AS chosen JOIN bench_pattern p USING (pattern)`;

const words = `
INSERT INTO case_words (zone_id, case_id, bigrams)
SELECT 'demo', copy.case_id, ARRAY(SELECT mark || pair FROM unnest(copy.words || ARRAY(
  SELECT DISTINCT substr(run, at, long) FROM string_to_table(lower(copy.number), '-') AS run,
    generate_series(1, length(run)) AS at, generate_series(1, 2) AS long WHERE at + long <= length(run) + 1)) AS pair)
FROM (SELECT *, week_mark(week_of(opened)) AS mark FROM copy OFFSET 0) AS copy`;

/** What a copy has of its own; everything else is its pattern's. */
const own: Readonly<Record<string, string>> = {
  stream: 'copy.case_id',
  case_id: 'copy.case_id',
  number: 'copy.number',
  party: 'CASE WHEN p.party = old_party THEN copy.party ELSE p.party END',
  opened_at: 'opened',
  right_id: 'replace(p.right_id, old_case, copy.case_id)',
  position: '(SELECT h.position FROM head h) + row_number() OVER (ORDER BY p.happened_at)',
  ...Object.fromEntries(['body', 'standing', 'given'].map((column) => [column, renamed(column)])),
};

function renamed(column: string): string {
  const text = ['case', 'number', 'party', 'opened'].reduce(
    (inner, name) =>
      `replace(${inner}, old_${name}, ${name === 'opened' ? '' : 'copy.'}${name === 'case' ? 'case_id' : name})`,
    `p.${column}::text`,
  );
  return `CASE WHEN p.named THEN (${text})::jsonb ELSE p.${column} END`;
}

/** They are built anew at the end, which is far quicker than row by row. */
const plainIndexes = `
SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
WHERE t.relname IN ('event', 'service_case', 'clock', 'first_asked', 'review_right', 'case_words') AND NOT i.indisunique`;

export const copied = ['event', 'service_case', 'clock', 'first_asked', 'review_right'] as const;

/**
 * Copies the patterns until the zone has so many cases more, as its owner: the same columns and constraints, other names,
 * numbers, parties and moments; `open` is the share of open ones. Foreign keys are not looked up again for each row.
 * Nobody else may write meanwhile.
 */
export const multiply = async (owner: Client, from: number, upto: number, open = 0.06): Promise<void> => {
  await owner.query("SET session_replication_role = 'replica'; SET synchronous_commit = 'off'; SET work_mem = '128MB'");
  await owner.query('SELECT setseed(0.5)');
  const statements: string[] = [];
  for (const table of copied) statements.push(await copying(owner, table));
  const { rows: indexes } = await owner.query<{ name: string; made: string }>(plainIndexes);
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);
  for (let start = from; start <= upto; start += 20_000) {
    const end = Math.min(start + 19_999, upto);
    await owner.query('BEGIN');
    await owner.query(parties, [start, end]);
    await owner.query('DROP TABLE IF EXISTS copy');
    await owner.query(choose, [start, end, open]);
    for (const statement of statements) await owner.query(statement);
    await owner.query(words);
    await owner.query(
      `UPDATE head SET position = (SELECT max(position) FROM event WHERE zone_id = 'demo') WHERE zone_id = 'demo'`,
    );
    await owner.query('COMMIT');
  }
  await owner.query("SET maintenance_work_mem = '1GB'");
  for (const { made } of indexes) await owner.query(made);
  // Figures are not what is measured: they count on from here.
  await owner.query(`UPDATE checkpoint SET position = (SELECT position FROM head)`);
  await owner.query('RESET session_replication_role');
  await owner.query('VACUUM (ANALYZE)');
};

const copying = async (owner: Client, table: string): Promise<string> => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const values = rows.map(({ name }) => own[name] ?? `p.${name}`);
  return `INSERT INTO ${table} (${rows.map(({ name }) => name).join(', ')})
    SELECT ${values.join(', ')} FROM copy JOIN bench_${table} p USING (pattern)`;
};
