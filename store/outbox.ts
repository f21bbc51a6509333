import type { Moment } from '../kernel/case.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Store } from './store.ts';

export type Sending = {
  readonly id: string;
  readonly kind: string;
  readonly release: Moment;
  readonly payload: JsonObject;
  /** 'party:…' or 'unit:…'; null where the message says it itself. */
  readonly recipient: string | null;
  readonly attempts: number;
};

const claim = `
UPDATE outbox AS o SET attempts = o.attempts + 1, claimed_until = clock_timestamp() + interval '1 minute'
FROM (
  SELECT message_id FROM outbox
  WHERE zone_id = $1 AND release <= $2 AND sent_at IS NULL AND undone_by IS NULL
    AND (claimed_until IS NULL OR claimed_until < clock_timestamp()) AND attempts < 20
    AND NOT EXISTS (SELECT 1 FROM message m WHERE m.zone_id = $1 AND m.recipient = outbox.recipient AND m.sent_on > $4)
    AND (release < $5 OR NOT EXISTS (
      SELECT 1 FROM reach r WHERE r.zone_id = $1 AND 'party:' || r.party = outbox.recipient AND r.digest
    ))
  ORDER BY release, message_id LIMIT $3 FOR UPDATE SKIP LOCKED
) AS due
WHERE o.zone_id = $1 AND o.message_id = due.message_id
RETURNING o.message_id AS id, o.kind, o.release, o.payload, o.recipient, o.attempts`;

const sent =
  'UPDATE outbox SET sent_at = clock_timestamp(), last_error = NULL WHERE zone_id = $1 AND message_id = ANY ($2::text[])';

/** A failed message is tried again, each time after a longer while. */
const failed = `
UPDATE outbox SET last_error = $3, claimed_until = clock_timestamp() + least(attempts * attempts, 60) * interval '1 minute'
WHERE zone_id = $1 AND message_id = $2`;

const left = 'UPDATE outbox SET sent_at = clock_timestamp(), last_error = $3 WHERE zone_id = $1 AND message_id = $2';

const papers = `
SELECT paper, seq, release, undone_by, sent_at IS NOT NULL AS sent FROM outbox
WHERE zone_id = $1 AND case_id = $2 AND paper IS NOT NULL ORDER BY seq, paper`;

export type PaperRow = {
  readonly paper: string;
  readonly seq: number;
  readonly release: Moment;
  readonly undoneBy: number | null;
  readonly sent: boolean;
};

/**
 * Takes what is released by `at` and not yet gone; two senders never take the same message at the same time. Left for later:
 * whoever was sent something after `spared`, so that several become one message, and what was released after `gathered`
 * for those who want one message a day.
 */
export const claimOutbox = (
  store: Store,
  at: Moment,
  { spared = at, gathered = at, limit = 200 }: { spared?: Moment; gathered?: Moment; limit?: number } = {},
): Promise<readonly Sending[]> =>
  store.query<Sending>('claim-outbox', claim, [store.zone, at, limit, spared, gathered]);

/** Notes that messages have gone. */
export const markSent = async (store: Store, ids: readonly string[]): Promise<void> => {
  await store.query('mark-sent', sent, [store.zone, ids]);
};

/** Notes why a message has not gone. */
export const markFailed = async (store: Store, id: string, error: string): Promise<void> => {
  await store.query('mark-failed', failed, [store.zone, id, error]);
};

/** Notes that a message will not go, and why: nobody agreed to it, or there is no way to its reader. */
export const markLeft = async (store: Store, id: string, why: 'no-consent' | 'no-way'): Promise<void> => {
  await store.query('mark-left', left, [store.zone, id, why]);
};

/** The papers of a case, undone ones too. */
export const papersOf = async (store: Store, caseId: string): Promise<readonly PaperRow[]> =>
  (
    await store.query<Omit<PaperRow, 'undoneBy'> & { undone_by: number | null }>('papers-of', papers, [
      store.zone,
      caseId,
    ])
  ).map(({ undone_by, ...row }) => ({ ...row, undoneBy: undone_by }));
