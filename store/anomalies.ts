import type { Moment } from '../kernel/case.ts';
import { instant } from './instant.ts';
import type { Store } from './store.ts';

/** What an auditor looks at: none of it is wrong by itself. */
export const anomalyKinds = [
  'review-burst',
  'quick-close',
  'pause-before-due',
  'night',
  'later',
  'demonstration',
] as const;
export type AnomalyKind = (typeof anomalyKinds)[number];

/** One line: what was seen, when, with whom, and the cases that it opens to. */
export type Anomaly = {
  readonly kind: AnomalyKind;
  readonly at: Moment;
  readonly unit: string | null;
  readonly person: string | null;
  /** How many reviews, seconds or minutes it is about. */
  readonly amount: number;
  readonly cases: readonly string[];
};

/** So many reviews from one device on one day are looked at; the zone's own tablets ('4') are meant to give many. */
const burst = 5;

/** A mark is of one day and one network: what has the same came from the same place. */
export const burstText = `
SELECT max(e.body ->> 'at') AS at, NULL AS unit, NULL AS person, count(*)::int AS amount, array_agg(e.stream ORDER BY e.position) AS cases
FROM event e
WHERE e.zone_id = $1 AND e.act IN ('rate', 'rate-again') AND e.body #>> '{input,device}' IS NOT NULL
  AND e.happened_at >= $2 AND e.happened_at < $3 AND coalesce(e.body #>> '{input,channel}', '') <> '4'
GROUP BY e.body #>> '{input,device}' HAVING count(*) >= ${burst}
ORDER BY 1 DESC LIMIT $4`;

export const quickText = `
SELECT c.changed_at AS at, c.ended_by_unit AS unit, NULL AS person,
  extract(epoch FROM c.changed_at::timestamp - c.opened_at::timestamp)::int AS amount, ARRAY[c.case_id] AS cases
FROM service_case c
WHERE c.zone_id = $1 AND c.opened_at >= $2 AND c.opened_at < $3 AND c.ending IS NOT NULL
  AND c.changed_at::timestamp - c.opened_at::timestamp < interval '1 minute'
  -- What ends with the act that opens it, as a visit to a window or a good review does, is no case that was closed.
  AND c.version > 1 AND c.right_id IS NULL
ORDER BY c.opened_at DESC, c.case_id DESC LIMIT $4`;

/** The due moment of a clock that the pause stopped, as it stood before; less than a day was left of it. */
export const pausedText = `
SELECT p.body ->> 'at' AS at, p.body ->> 'unit' AS unit, p.body ->> 'person' AS person,
  (extract(epoch FROM min(was.due::timestamp) - (p.body ->> 'at')::timestamp) / 60)::int AS amount, ARRAY[p.stream] AS cases
FROM event p CROSS JOIN LATERAL (
  SELECT DISTINCT ON (effect ->> 'clock') effect ->> 'due' AS due
  FROM event e, jsonb_array_elements(e.body -> 'effects') AS effect
  WHERE e.zone_id = $1 AND e.stream = p.stream AND e.seq < p.seq AND effect ->> 'kind' IN ('start', 'due')
    AND effect ->> 'clock' IN (SELECT moved ->> 'clock' FROM jsonb_array_elements(p.body -> 'effects') AS moved WHERE moved ->> 'kind' IN ('due', 'stop'))
  ORDER BY effect ->> 'clock', e.seq DESC
) AS was
WHERE p.zone_id = $1 AND p.body @> '{"effects": [{"kind": "pause"}]}' AND p.happened_at >= $2 AND p.happened_at < $3
GROUP BY p.stream, p.seq, p.body
HAVING min(was.due::timestamp) - (p.body ->> 'at')::timestamp BETWEEN interval '0' AND interval '1 day'
ORDER BY 1 DESC LIMIT $4`;

/** Whoever of the staff registers at night; what people send from a telephone at night is nothing. */
export const nightText = `
SELECT e.body ->> 'at' AS at, e.body ->> 'unit' AS unit, e.body ->> 'person' AS person, 1 AS amount, ARRAY[e.stream] AS cases
FROM event e
WHERE e.zone_id = $1 AND e.kind = 'case' AND e.seq = 1 AND e.body ->> 'person' IS NOT NULL
  AND (substr(e.body ->> 'at', 12, 2) >= '22' OR substr(e.body ->> 'at', 12, 2) < '06')
  AND e.happened_at >= $2 AND e.happened_at < $3
ORDER BY 1 DESC LIMIT $4`;

const marked = (mark: string): string => `
SELECT e.body ->> 'at' AS at, e.body ->> 'unit' AS unit, e.body ->> 'person' AS person,
  greatest(0, extract(epoch FROM e.recorded_at - e.happened_at) / 60)::int AS amount, ARRAY[e.stream] AS cases
FROM event e
WHERE e.zone_id = $1 AND e.kind = 'case' AND e.mark = '${mark}' AND e.seq = 1
  AND e.happened_at >= $2 AND e.happened_at < $3
ORDER BY 1 DESC LIMIT $4`;

export const anomalyTexts: Readonly<Record<AnomalyKind, string>> = {
  'review-burst': burstText,
  'quick-close': quickText,
  'pause-before-due': pausedText,
  night: nightText,
  later: marked('later'),
  demonstration: marked('demonstration'),
};

/** The anomalies of one kind that happened from one moment to another, the latest first, from events alone. */
export const anomalies = async (
  store: Store,
  kind: AnomalyKind,
  { from, to, limit = 200 }: { readonly from: Moment; readonly to: Moment; readonly limit?: number },
): Promise<readonly Anomaly[]> =>
  (
    await store.query<Omit<Anomaly, 'kind'>>(`anomalies-${kind}`, anomalyTexts[kind], [
      store.zone,
      // Cases carry civil moments, events instants.
      ...(kind === 'quick-close' ? [from, to] : [instant(from), instant(to)]),
      limit,
    ])
  ).map((row) => ({ kind, ...row }));
