import { hash, randomBytes } from 'node:crypto';
import type { Store } from './store.ts';

export type Session =
  | { readonly face: 'portal'; readonly party: string }
  | { readonly face: 'desk'; readonly person: string };

const open = `
INSERT INTO session (zone_id, token_hash, face, party, person, expires_at)
VALUES ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 hour')`;

const find = `
SELECT s.face, s.party, s.person FROM session s
WHERE s.zone_id = $1 AND s.token_hash = $2 AND s.expires_at > clock_timestamp()
  AND (s.person IS NULL OR EXISTS (SELECT FROM person p WHERE p.zone_id = s.zone_id AND p.person = s.person AND p.active))`;

const hashed = (token: string): Buffer => hash('sha256', token, 'buffer');

/** A portal session lasts a month on one's own phone, a desk session a working day. */
export const sessionHours = { portal: 24 * 30, desk: 12 } as const;

/** Signs somebody in; gives the token, of which only a hash is kept. */
export const openSession = async (store: Store, session: Session): Promise<string> => {
  const token = randomBytes(32).toString('base64url');
  const party = session.face === 'portal' ? session.party : null;
  const person = session.face === 'desk' ? session.person : null;
  await store.query('open-session', open, [
    store.zone,
    hashed(token),
    session.face,
    party,
    person,
    sessionHours[session.face],
  ]);
  return token;
};

/** Who holds this token; null where nobody does, or no longer. */
export const findSession = async (store: Store, token: string): Promise<Session | null> =>
  (await store.query<Session>('session', find, [store.zone, hashed(token)]))[0] ?? null;

/** Signs out. */
export const closeSession = async (store: Store, token: string): Promise<void> => {
  await store.query('close-session', 'DELETE FROM session WHERE zone_id = $1 AND token_hash = $2', [
    store.zone,
    hashed(token),
  ]);
};

/** Signs a person out everywhere. */
export const closeSessionsOf = async (store: Store, person: string): Promise<void> => {
  await store.query('close-sessions-of', 'DELETE FROM session WHERE zone_id = $1 AND person = $2', [
    store.zone,
    person,
  ]);
};
