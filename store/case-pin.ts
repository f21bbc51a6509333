import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Store } from './store.ts';

const make = 'INSERT INTO pin_secret (zone_id, secret) VALUES ($1, $2) ON CONFLICT DO NOTHING';
const read = `
SELECT s.secret, coalesce(p.turn, 0) AS turn FROM pin_secret s
LEFT JOIN case_pin p ON p.zone_id = s.zone_id AND p.case_id = $2 WHERE s.zone_id = $1`;
const turned = `
INSERT INTO case_pin AS p (zone_id, case_id, turn) VALUES ($1, $2, 1)
ON CONFLICT (zone_id, case_id) DO UPDATE SET turn = p.turn + 1, missed = 0`;
// The try is counted before it is compared, so that many at once are not more than their number.
const count = `
INSERT INTO case_pin AS p (zone_id, case_id, missed) VALUES ($1, $2, 1)
ON CONFLICT (zone_id, case_id) DO UPDATE SET
  missed = CASE WHEN p.missed_since < clock_timestamp() - interval '1 hour' THEN 1 ELSE p.missed + 1 END,
  missed_since = CASE WHEN p.missed_since < clock_timestamp() - interval '1 hour' OR p.missed = 0 THEN clock_timestamp() ELSE p.missed_since END
RETURNING p.missed`;
const forgive = 'UPDATE case_pin SET missed = 0 WHERE zone_id = $1 AND case_id = $2';
const byNumber = 'SELECT case_id FROM service_case WHERE zone_id = $1 AND number = $2';

/** How often the PIN of a case may be missed within an hour. */
export const pinTries = 5;

const secretOf = async (store: Store, caseId: string): Promise<{ readonly secret: Buffer; readonly turn: number }> => {
  const row = (await store.query<{ secret: Buffer; turn: number }>('pin', read, [store.zone, caseId]))[0];
  if (row !== undefined) return row;
  await store.query('make-pin-secret', make, [store.zone, randomBytes(32)]);
  return secretOf(store, caseId);
};

/** The PIN of a case, six digits; the same each time until it is turned. */
export const pinOf = async (store: Store, caseId: string): Promise<string> => {
  const { secret, turn } = await secretOf(store, caseId);
  const digest = createHmac('sha256', secret).update(`${store.zone} ${caseId} ${turn}`).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
};

/** Makes the PIN of a case another one: whoever has the old slip reads nothing more. */
export const turnPin = async (store: Store, caseId: string): Promise<void> => {
  await store.query('turn-pin', turned, [store.zone, caseId]);
};

/** Tries a PIN. Says whether it is right, wrong, or not to be tried again within the hour. */
export const tryPin = async (store: Store, caseId: string, pin: string): Promise<'right' | 'wrong' | 'too-many'> => {
  const missed = (await store.query<{ missed: number }>('count-pin', count, [store.zone, caseId]))[0]?.missed ?? 1;
  if (missed > pinTries) return 'too-many';
  const right = Buffer.from(await pinOf(store, caseId));
  const said = Buffer.from(pin);
  if (said.length !== right.length || !timingSafeEqual(said, right)) return 'wrong';
  await store.query('forgive-pin', forgive, [store.zone, caseId]);
  return 'right';
};

/** The id of the case that has a number; null where none has. */
export const caseIdOfNumber = async (store: Store, number: string): Promise<string | null> =>
  (await store.query<{ case_id: string }>('case-of-number', byNumber, [store.zone, number]))[0]?.case_id ?? null;
