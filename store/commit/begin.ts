import type { Standing } from '../../kernel/case.ts';
import type { Json } from '../../kernel/json.ts';
import type { ActRequest } from '../act-request.ts';
import { standingColumn } from '../standing-column.ts';
import { exactly } from '../instant.ts';
import { openCasesText, type OpenCase } from '../open-cases-of.ts';
import { click, nothing } from './batch.ts';
import type { Batch, KeptEntry } from './batch.ts';
import { together } from './connection.ts';
import type { Connection } from './connection.ts';

const lock = `
SELECT position, encode(hash, 'hex') AS hash, ${exactly('transaction_timestamp()')} AS recorded_at
FROM head WHERE zone_id = $1 FOR UPDATE`;

// One look-up by key for each wish: joined, the planner would now and then rather read the whole zone.
const answered = `
SELECT asked.actor, asked.key, kept.body_hash, kept.answer FROM unnest($2::text[], $3::text[]) AS asked (actor, key)
CROSS JOIN LATERAL (
  SELECT encode(i.body_hash, 'hex') AS body_hash, i.answer FROM idempotency i
  WHERE i.zone_id = $1 AND i.actor = asked.actor AND i.key = asked.key LIMIT 1
) AS kept`;

const entriesText = `
SELECT e.register, e.key, e.version, e.body FROM unnest($2::text[], $3::text[]) AS asked (register, key)
CROSS JOIN LATERAL (
  SELECT * FROM entry e WHERE e.zone_id = $1 AND e.register = asked.register AND e.key = asked.key LIMIT 1
) AS e`;

export const standings = `
SELECT wanted.case_id, kept.standing FROM unnest($2::text[]) AS wanted (case_id)
CROSS JOIN LATERAL (
  SELECT ${standingColumn} FROM service_case c WHERE c.zone_id = $1 AND c.case_id = wanted.case_id LIMIT 1
) AS kept`;

/** What will be read beside the requests: whose open cases, and which entries, as [register, key]. */
export type Beside = {
  readonly parties: readonly string[];
  readonly entries: readonly (readonly [string, string])[];
};
const nothingBeside: Beside = { parties: [], entries: [] };

/** Opens the transaction: locks the zone's head, then reads which clicks were answered and how the cases stand. */
export const begin = async (
  connection: Connection,
  zone: string,
  requests: readonly ActRequest[],
  beside: Beside = nothingBeside,
): Promise<Batch> => {
  const keyed = requests.filter((request) => request.key !== null);
  const wanted = [
    ...new Set(
      requests.flatMap((request) => [
        ...(request.caseId === undefined ? [] : [request.caseId]),
        ...(request.also ?? []),
      ]),
    ),
  ];
  const actors = keyed.map((request) => request.actor);
  const keys = keyed.map((request) => request.key);
  const parties = [...new Set([...requests.flatMap(({ party }) => party ?? []), ...beside.parties])];
  const listed = [...new Map(beside.entries.map((name) => [name.join(':'), name])).values()];
  const [, head, answers, cases, open, entries] = await together(connection, [
    'BEGIN',
    { name: 'lock-head', text: lock, values: [zone] },
    { name: 'answered', text: answered, values: [zone, actors, keys] },
    { name: 'standings', text: standings, values: [zone, wanted] },
    ...(parties.length + listed.length === 0
      ? []
      : [{ name: 'open-cases', text: openCasesText, values: [zone, parties] }]),
    ...(listed.length === 0
      ? []
      : [
          {
            name: 'entries-beside',
            text: entriesText,
            values: [zone, listed.map(([register]) => register), listed.map(([, key]) => key)],
          },
        ]),
  ]);
  const at = head?.rows[0] as { position: string; hash: string; recorded_at: string } | undefined;
  if (at === undefined) throw new Error(`zone '${zone}' has no head`);
  const found = new Map<string, Standing | null>(wanted.map((id) => [id, null]));
  for (const row of (cases?.rows ?? []) as { case_id: string; standing: Standing }[])
    found.set(row.case_id, row.standing);
  const hits = (answers?.rows ?? []) as { actor: string; key: string; body_hash: string; answer: Json }[];
  return {
    zone,
    connection,
    position: Number(at.position),
    hash: at.hash,
    recordedAt: at.recorded_at,
    read: {
      cases: found,
      open: openByParty(parties, (open?.rows ?? []) as PartyCase[]),
      answers: new Map(hits.map((hit) => [click(hit.actor, hit.key), { bodyHash: hit.body_hash, answer: hit.answer }])),
      entries: entriesByName(listed, (entries?.rows ?? []) as NamedEntry[]),
      numbers: new Map(),
    },
    staged: nothing(),
  };
};

type PartyCase = OpenCase & { readonly party: string };
type NamedEntry = KeptEntry & { readonly register: string; readonly key: string };

const openByParty = (parties: readonly string[], rows: readonly PartyCase[]): Map<string, readonly OpenCase[]> => {
  const found = new Map<string, OpenCase[]>(parties.map((party) => [party, []]));
  for (const { party, ...one } of rows) found.get(party)?.push(one);
  return found as Map<string, readonly OpenCase[]>;
};

/** What was looked for and is not there is known not to be there. */
const entriesByName = (listed: Beside['entries'], rows: readonly NamedEntry[]): Map<string, KeptEntry | null> => {
  const found = new Map<string, KeptEntry | null>(listed.map((name) => [name.join(':'), null]));
  for (const { register, key, version, body } of rows) found.set(`${register}:${key}`, { version, body });
  return found;
};
