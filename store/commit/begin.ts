import type { Standing } from '../../kernel/case.ts';
import type { Json } from '../../kernel/json.ts';
import type { ActRequest } from '../act-request.ts';
import { standingColumn } from '../standing-column.ts';
import { exactly } from '../instant.ts';
import { click, nothing } from './batch.ts';
import type { Batch } from './batch.ts';
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

export const standings = `
SELECT wanted.case_id, kept.standing FROM unnest($2::text[]) AS wanted (case_id)
CROSS JOIN LATERAL (
  SELECT ${standingColumn} FROM service_case c WHERE c.zone_id = $1 AND c.case_id = wanted.case_id LIMIT 1
) AS kept`;

/** Opens the transaction: locks the zone's head, then reads which clicks were answered and how the cases stand. */
export const begin = async (connection: Connection, zone: string, requests: readonly ActRequest[]): Promise<Batch> => {
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
  const [, head, answers, cases] = await together(connection, [
    'BEGIN',
    { name: 'lock-head', text: lock, values: [zone] },
    { name: 'answered', text: answered, values: [zone, actors, keys] },
    { name: 'standings', text: standings, values: [zone, wanted] },
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
      answers: new Map(hits.map((hit) => [click(hit.actor, hit.key), { bodyHash: hit.body_hash, answer: hit.answer }])),
      entries: new Map(),
      numbers: new Map(),
    },
    staged: nothing(),
  };
};
