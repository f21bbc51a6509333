import { hash, randomInt } from 'node:crypto';
import type { Store } from './store.ts';

/** A code lives five minutes and bears five tries; a phone is sent five an hour. Times are the database's. */
const issue = `
INSERT INTO one_time_code (zone_id, phone, code_hash, expires_at) VALUES ($1, $2, $3, clock_timestamp() + interval '5 minutes')
ON CONFLICT (zone_id, phone) DO UPDATE SET
  code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0,
  sent = CASE WHEN one_time_code.window_from < clock_timestamp() - interval '1 hour' THEN 1 ELSE one_time_code.sent + 1 END,
  window_from = CASE WHEN one_time_code.window_from < clock_timestamp() - interval '1 hour' THEN clock_timestamp() ELSE one_time_code.window_from END
WHERE one_time_code.sent < $4 OR one_time_code.window_from < clock_timestamp() - interval '1 hour'
RETURNING phone`;

const attempt = `
UPDATE one_time_code SET attempts = attempts + 1 WHERE zone_id = $1 AND phone = $2
RETURNING code_hash = $3 AS fits, expires_at > clock_timestamp() AS alive, attempts <= 5 AS patient`;

/** The count of codes sent stays, so that signing in does not win new ones. */
const spend = `UPDATE one_time_code SET expires_at = '-infinity' WHERE zone_id = $1 AND phone = $2 AND code_hash = $3 AND expires_at > clock_timestamp() RETURNING phone`;

const hashed = (store: Store, phone: string, code: string): Buffer =>
  hash('sha256', `${store.zone} ${phone} ${code}`, 'buffer');

/** A new code for a phone, six digits, in clear only here; null where the phone has had too many. */
export const issueCode = async (store: Store, phone: string, most = 5): Promise<string | null> => {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const rows = await store.query('issue-code', issue, [store.zone, phone, hashed(store, phone, code), most]);
  return rows.length === 1 ? code : null;
};

/** Uses a code up. Says why it does not count: not the one sent, too old, or tried too often. */
export const redeemCode = async (
  store: Store,
  phone: string,
  code: string,
): Promise<'right' | 'wrong' | 'expired' | 'too-many'> => {
  const digest = hashed(store, phone, code);
  const row = (
    await store.query<{ fits: boolean; alive: boolean; patient: boolean }>('try-code', attempt, [
      store.zone,
      phone,
      digest,
    ])
  )[0];
  if (row === undefined) return 'wrong';
  if (!row.alive) return 'expired';
  if (!row.patient) return 'too-many';
  if (!row.fits) return 'wrong';
  return (await store.query('spend-code', spend, [store.zone, phone, digest])).length === 1 ? 'right' : 'expired';
};
