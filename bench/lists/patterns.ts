import type { Client } from 'pg';
import { chanceOf } from '../../ops/demo/history/chance.ts';
import { zone } from '../../ops/demo/zone/index.ts';
import { searchWords } from '../../store/search-words.ts';
import { mix } from '../mix.ts';
import { copied } from './multiply.ts';
import { textOf } from './texts.ts';

/** A case that was made by the loops, with all its rows, and what of it differs from copy to copy. */
type Pattern = {
  readonly pattern: number;
  readonly ended: boolean;
  readonly case_id: string;
  readonly number: string;
  readonly party: string;
  readonly opened_at: string;
  readonly rows: unknown;
  readonly words: readonly string[];
};

const collect = `
SELECT c.case_id, c.number, coalesce(c.party, '-') AS party, c.opened_at, c.ending IS NOT NULL AS ended, c.title, jsonb_build_object(
  'service_case', jsonb_build_array(to_jsonb(c)),
  'event', (SELECT jsonb_agg(to_jsonb(e) ORDER BY e.seq) FROM event e WHERE e.zone_id = c.zone_id AND e.stream = c.case_id),
  'clock', (SELECT coalesce(jsonb_agg(to_jsonb(k)), '[]') FROM clock k WHERE k.zone_id = c.zone_id AND k.case_id = c.case_id),
  'first_asked', (SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') FROM first_asked f WHERE f.zone_id = c.zone_id AND f.case_id = c.case_id),
  'review_right', (SELECT coalesce(jsonb_agg(to_jsonb(r)), '[]') FROM review_right r WHERE r.zone_id = c.zone_id AND r.case_id = c.case_id)
)::text AS rows
FROM service_case c
WHERE c.zone_id = 'demo' AND c.parent_case IS NULL AND c.right_id IS NULL AND c.standing -> 'children' = '[]' ORDER BY c.case_id`;

const keep = `
CREATE TABLE bench_pattern (pattern integer PRIMARY KEY, ended boolean, case_id text, number text, party text, opened_at text, words text[], rows jsonb)`;

/** The rows of a table of all patterns; `named` where one of them says inside what a copy says otherwise. */
const unfold = (table: string): string => `
CREATE TABLE bench_${table} AS SELECT p.pattern, entry.*,
  strpos((to_jsonb(entry) - 'stream' - 'case_id' - 'opened_at' - 'party')::text, p.case_id) + strpos(entry::text, p.party) + strpos(entry::text, p.opened_at) > 0 AS named
FROM bench_pattern p CROSS JOIN LATERAL jsonb_populate_recordset(NULL::${table}, p.rows -> '${table}') AS entry;
CREATE INDEX ON bench_${table} (pattern)`;

type Made = Omit<Pattern, 'rows' | 'words' | 'pattern'> & { readonly rows: string; readonly title: string };

/**
 * Takes the cases that the loops have made and lays out so many patterns of them: other words, other units, dates up to three
 * years back for what has ended, due dates up to forty days ahead for what is open. Two of three are ended ones.
 */
export const layPatterns = async (owner: Client, count: number, still = false): Promise<void> => {
  const { rows: made } = await owner.query<Made>(collect);
  const today = new Date().toISOString().slice(0, 10);
  const ended = made.filter((one) => one.ended);
  const open = made.filter((one) => !one.ended);
  const patterns = Array.from({ length: count }, (_, index) => {
    const from = index % 3 === 0 ? open : ended;
    return patternOf(from[index % from.length] ?? fail(), index, today, still);
  });
  await owner.query(keep);
  for (let start = 0; start < count; start += 200)
    await owner.query(
      `INSERT INTO bench_pattern SELECT * FROM jsonb_populate_recordset(NULL::bench_pattern, $1::jsonb)`,
      [JSON.stringify(patterns.slice(start, start + 200))],
    );
  for (const table of copied) await owner.query(unfold(table));
  await owner.query('VACUUM (ANALYZE)');
};

const patternOf = ({ rows, title, ...one }: Made, pattern: number, today: string, still: boolean): Pattern => {
  const chance = chanceOf(`pattern-${pattern}`);
  const back = still ? 0 : one.ended ? chance.between(0, 1095) : chance.between(0, 12);
  const ahead = still || one.ended ? 0 : chance.between(0, 40);
  const question = textOf(pattern);
  const moved = (text: string): string =>
    text.replaceAll(/\b\d{4}-\d\d-\d\d(?=[T"])/g, (day) => shifted(day, day > today ? ahead : -back));
  const text = elsewhere(moved(rows), chance.next());
  const asked = mix.flatMap(({ steps }) => steps.map(({ input }) => input['question'])).find(Boolean);
  const said = text.replaceAll(String(asked), question);
  const shown = title === asked ? question : title;
  return {
    ...one,
    pattern,
    opened_at: moved(`${one.opened_at}"`).slice(0, -1),
    rows: JSON.parse(said),
    words: searchWords(shown),
  };
};

const fail = (): never => {
  throw new Error('the loops have made no case to copy');
};

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Not those two that judge and call back: nobody closes what he has answered himself. */
const contacts = zone.people.filter(
  ({ roles, unit }) => roles.includes('contact') && unit !== 'approval-bureau' && unit !== 'general-office',
);

/** What two of the units hold in the mix goes to all, to the first ones far more than to the last. */
const elsewhere = (text: string, share: number): string => {
  const to = contacts[Math.floor(contacts.length * share ** 3)];
  if (to === undefined) return text;
  return text
    .replaceAll('construction-transport-bureau', to.unit)
    .replaceAll('"construction-contact"', JSON.stringify(to.person))
    .replaceAll('public-utilities-centre', to.unit)
    .replaceAll('"utilities-contact"', JSON.stringify(to.person));
};
