import type { Event } from '../kernel/case.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Store } from './store.ts';

/** An event of a case, with the number by which others know it, and whether and on what it had been accepted before. */
export type CaseEvent = {
  readonly position: number;
  readonly number: string;
  readonly item: JsonObject;
  readonly event: Event;
  readonly accepted: boolean;
  /** On what it had been accepted: complete, by silence, with gaps. */
  readonly basis: string | null;
  readonly mark: string;
};

const text = `
SELECT e.position::text AS position, 
  CASE WHEN c.loop = $6 THEN c.number WHEN p.loop = $6 THEN p.number WHEN o.loop = $6 THEN o.number ELSE c.number END AS number, c.given->'item' AS item, e.body AS event, e.mark,
  EXISTS (SELECT FROM event a WHERE a.zone_id = e.zone_id AND a.stream = e.stream AND a.seq < e.seq
    AND a.body @> '{"effects": [{"kind": "set", "fact": "acceptedOn"}]}') AS accepted,
  (SELECT effect->>'value' FROM event a, jsonb_array_elements(a.body->'effects') effect
    WHERE a.zone_id = e.zone_id AND a.stream = e.stream AND a.seq < e.seq AND effect->>'fact' = 'acceptBasis'
    ORDER BY a.seq DESC LIMIT 1) AS basis
FROM event e JOIN service_case c ON c.zone_id = e.zone_id AND c.case_id = e.stream
LEFT JOIN service_case p ON p.zone_id = c.zone_id AND p.case_id = c.parent_case
LEFT JOIN service_case o ON o.zone_id = p.zone_id AND o.case_id = p.parent_case
WHERE e.zone_id = $1 AND e.position > $2 AND e.kind = 'case' AND c.loop = ANY($3)
  AND e.recorded_at < transaction_timestamp() - make_interval(secs => $4)
  AND NOT EXISTS (SELECT FROM event u WHERE u.zone_id = e.zone_id AND u.stream = e.stream AND u.seq = e.seq + 1 AND u.act = 'undo')
  AND e.act <> 'undo'
ORDER BY e.position LIMIT $5`;

/**
 * What happened in the cases of some loops after a position, in its order. What may still be undone is left for later, and
 * what was undone is left out: nobody outside hears of a slip of the hand. What a case of the loop `numberedBy` left behind, or
 * what that left behind in turn, is told under the number of that case.
 */
export const caseEvents = async (
  store: Store,
  loops: readonly string[],
  {
    after,
    hold,
    limit,
    numberedBy,
  }: { readonly after: number; readonly hold: number; readonly limit: number; readonly numberedBy: string },
): Promise<readonly CaseEvent[]> =>
  (
    await store.query<Omit<CaseEvent, 'position'> & { position: string }>('case-events', text, [
      store.zone,
      after,
      loops,
      hold,
      limit,
      numberedBy,
    ])
  ).map((row) => ({ ...row, position: Number(row.position) }));
