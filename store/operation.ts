import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

/** How the house itself is doing: what is due and has not been carried out, what waits to be sent, what is not counted yet. */
export type Operation = {
  readonly dueNotFired: number;
  readonly oldestDue: Moment | null;
  readonly outboxWaiting: number;
  readonly outboxFailed: number;
  /** Events that no figure has counted yet. */
  readonly projectorLag: number;
};

const text = `
SELECT due.n AS "dueNotFired", due.oldest AS "oldestDue", waiting.n AS "outboxWaiting", waiting.failed AS "outboxFailed",
  greatest(0, h.position - coalesce((SELECT max(c.position) FROM checkpoint c WHERE c.zone_id = $1 AND c.reader LIKE 'figures %'), 0))::int AS "projectorLag"
FROM head h,
  (SELECT count(*)::int AS n, min(wake_at) AS oldest FROM service_case WHERE zone_id = $1 AND wake_at <= $2) AS due,
  (SELECT count(*)::int AS n, count(*) FILTER (WHERE last_error IS NOT NULL)::int AS failed FROM outbox
    WHERE zone_id = $1 AND release <= $2 AND sent_at IS NULL AND undone_by IS NULL) AS waiting
WHERE h.zone_id = $1`;

/** The figures that an operator watches, as they are at this moment: each is read from a small index. */
export const operationAt = async (store: Store, at: Moment): Promise<Operation> =>
  (await store.query<Operation>('operation', text, [store.zone, at]))[0] ?? {
    dueNotFired: 0,
    oldestDue: null,
    outboxWaiting: 0,
    outboxFailed: 0,
    projectorLag: 0,
  };
