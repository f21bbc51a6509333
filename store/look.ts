import { exactly } from './instant.ts';
import type { Store } from './store.ts';

export type Look = {
  readonly person: string;
  readonly subject: string;
  readonly field: string;
  readonly purpose: string;
};

const text = `
SELECT person, subject, field, purpose, ${exactly('looked_at')} AS "lookedAt" FROM look
WHERE zone_id = $1 AND subject = $2 ORDER BY look_id DESC LIMIT $3`;

/** Records that somebody looked at a protected field, and what for. An empty purpose is refused by the database. */
export const recordLook = async (store: Store, { person, subject, field, purpose }: Look): Promise<void> => {
  await store.query('look', 'INSERT INTO look (zone_id, person, subject, field, purpose) VALUES ($1, $2, $3, $4, $5)', [
    store.zone,
    person,
    subject,
    field,
    purpose,
  ]);
};

/** Who looked at something, the latest first. */
export const looksAt = (
  store: Store,
  subject: string,
  limit = 100,
): Promise<readonly (Look & { readonly lookedAt: string })[]> =>
  store.query<Look & { lookedAt: string }>('looks-at', text, [store.zone, subject, limit]);
