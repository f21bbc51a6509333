import type { Json } from '../kernel/json.ts';
import { exactly } from './instant.ts';
import type { Store } from './store.ts';

export type Draft = { readonly about: string; readonly act: string; readonly keptAt: string };
export type TypedDraft = Draft & { readonly typed: Json };

const keep = `
INSERT INTO draft (zone_id, person, about, act, typed) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (zone_id, person, about, act) DO UPDATE SET typed = excluded.typed, kept_at = clock_timestamp()
RETURNING ${exactly('kept_at')} AS "keptAt"`;

const of = `
SELECT about, act, typed, ${exactly('kept_at')} AS "keptAt" FROM draft
WHERE zone_id = $1 AND person = $2 AND about = $3 ORDER BY kept_at DESC`;

const all = `
SELECT about, act, ${exactly('kept_at')} AS "keptAt" FROM draft
WHERE zone_id = $1 AND person = $2 ORDER BY kept_at DESC LIMIT 200`;

type Whose = { readonly person: string; readonly about: string; readonly act: string };

/** Keeps what a person typed, over what was kept before; gives the moment. The text is JSON, so that any character fits. */
export const keepDraft = async (store: Store, { person, about, act }: Whose, typed: Json): Promise<string> => {
  const rows = await store.query<Draft>('keep-draft', keep, [store.zone, person, about, act, JSON.stringify(typed)]);
  return rows[0]?.keptAt ?? '';
};

/** What a person has typed about one thing, the latest first. */
export const draftsAbout = async (store: Store, person: string, about: string): Promise<readonly TypedDraft[]> =>
  (await store.query<Draft & { typed: string }>('drafts-about', of, [store.zone, person, about])).map((row) => ({
    ...row,
    typed: JSON.parse(row.typed) as Json,
  }));

/** What a person has typed and not sent anywhere, without its words. */
export const draftsOf = (store: Store, person: string): Promise<readonly Draft[]> =>
  store.query<Draft>('drafts-of', all, [store.zone, person]);

/** Lets go of a draft: it was sent, or is no longer wanted. */
export const forgetDraft = async (store: Store, { person, about, act }: Whose): Promise<void> => {
  await store.query(
    'forget-draft',
    'DELETE FROM draft WHERE zone_id = $1 AND person = $2 AND about = $3 AND act = $4',
    [store.zone, person, about, act],
  );
};
