import type { JsonObject } from '../kernel/json.ts';
import { fromCursor, pageOf } from './cursor.ts';
import type { Rows } from './page.ts';
import type { Store } from './store.ts';
import { soughtWays } from './search-words.ts';
import { UnknownPage } from './unknown-page.ts';

export type Entry = {
  readonly key: string;
  readonly version: number;
  readonly closed: boolean;
  readonly body: JsonObject;
};

export type EntriesWish = {
  readonly q?: string;
  /** Fields of the body that must have these values. */
  readonly has?: JsonObject;
  readonly closed?: boolean;
  readonly after?: string | null;
  readonly limit?: number;
};

const one = 'SELECT key, version, closed, body FROM entry WHERE zone_id = $1 AND register = $2 AND key = $3';

const some =
  'SELECT key, version, closed, body FROM entry WHERE zone_id = $1 AND register = $2 AND key = ANY ($3::text[])';

const many = `
SELECT key, version, closed, body FROM entry
WHERE zone_id = $1 AND register = $2 AND key > $3 AND closed = $4 AND body @> $5::jsonb 
  AND (bigrams @> $6::text[] OR bigrams @> $7::text[] OR bigrams @> $8::text[])
ORDER BY key LIMIT $9`;

/** An entry of a register, by its key; null where there is none. */
export const entry = async (store: Store, register: string, key: string): Promise<Entry | null> =>
  (await store.query<Entry>('entry', one, [store.zone, register, key]))[0] ?? null;

/** The entries of a register that have these keys. */
export const entriesByKey = (store: Store, register: string, keys: readonly string[]): Promise<readonly Entry[]> =>
  store.query<Entry>('entries-by-key', some, [store.zone, register, keys]);

/** Entries of a register by key, found by words and by fields. Refuses an unknown page. */
export const entries = async (store: Store, register: string, wish: EntriesWish = {}): Promise<Rows<Entry>> => {
  const { q = '', has = {}, closed = false, after, limit = 50 } = wish;
  const start = after ? fromCursor(after, 1)?.[0] : '';
  if (start === undefined) throw new UnknownPage();
  const [plain = [], initials = plain, full = plain] = soughtWays(q);
  const rows = await store.query<Entry>('entries', many, [
    store.zone,
    register,
    start,
    closed,
    JSON.stringify(has),
    plain,
    initials,
    full,
    limit + 1,
  ]);
  return pageOf(rows, limit, (row) => [row.key]);
};
