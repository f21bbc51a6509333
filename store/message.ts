import type { Moment } from '../kernel/case.ts';
import type { Store } from './store.ts';

export type Channel = 'sms' | 'e-mail';

export type SentMessage = {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly text: string;
  readonly at: Moment;
  /** The matters it was about, each once. */
  readonly cases: readonly { readonly id: string; readonly number: string }[];
};

const note = `
INSERT INTO message (zone_id, message_id, recipient, channel, kind, text, sent_on, reference, outbox_ids)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const about = `
SELECT m.message_id AS id, m.channel, m.kind, m.text, m.sent_on AS at, coalesce(c.cases, '[]') AS cases
FROM message m
LEFT JOIN LATERAL (
  SELECT json_agg(DISTINCT jsonb_build_object('id', s.case_id, 'number', s.number)) AS cases
  FROM unnest(m.outbox_ids) AS o (message_id)
  JOIN outbox x ON x.zone_id = $1 AND x.message_id = o.message_id
  JOIN service_case s ON s.zone_id = $1 AND s.case_id = coalesce(x.case_id, x.payload ->> 'case')
) c ON true
WHERE m.zone_id = $1`;

const toParty = `${about} AND m.recipient = $2 ORDER BY m.sent_on DESC, m.message_id DESC LIMIT $3`;

const ofCase = `${about} AND m.outbox_ids && (
  SELECT coalesce(array_agg(o.message_id), '{}') FROM outbox o WHERE o.zone_id = $1 AND o.case_id = $2
) ORDER BY m.sent_on DESC, m.message_id DESC LIMIT $3`;

/** Keeps what has left the house. `outboxIds` are the entries of the outbox that it tells of. */
export const noteMessage = async (
  store: Store,
  message: {
    readonly id: string;
    readonly recipient: string;
    readonly channel: Channel;
    readonly kind: string;
    readonly text: string;
    readonly at: Moment;
    readonly reference: string | null;
    readonly outboxIds: readonly string[];
  },
): Promise<void> => {
  const { id, recipient, channel, kind, text, at, reference, outboxIds } = message;
  await store.query('note-message', note, [store.zone, id, recipient, channel, kind, text, at, reference, outboxIds]);
};

/** What was sent to somebody, the latest first. */
export const messagesTo = (store: Store, recipient: string, limit = 100): Promise<readonly SentMessage[]> =>
  store.query<SentMessage>('messages-to', toParty, [store.zone, recipient, limit]);

/** What was sent about a case, the latest first. */
export const messagesOf = (store: Store, caseId: string, limit = 100): Promise<readonly SentMessage[]> =>
  store.query<SentMessage>('messages-of', ofCase, [store.zone, caseId, limit]);
