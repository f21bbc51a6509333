import { hashPassword } from './password.ts';
import type { Store } from './store.ts';

const missing = `
SELECT account, person FROM unnest($2::text[], $3::text[]) AS wanted (account, person)
WHERE NOT EXISTS (SELECT FROM account a WHERE a.zone_id = $1 AND a.account = wanted.account)`;

const save = `
INSERT INTO account (zone_id, account, person, password_hash)
SELECT $1, account, person, $4 FROM unnest($2::text[], $3::text[]) AS wanted (account, person)
ON CONFLICT DO NOTHING`;

type Wanted = { readonly account: string; readonly person: string };

/**
 * Gives people of a demonstration their accounts, all with one password that is hashed once. An account that is there
 * keeps the password it has. Gives how many were missing.
 */
export const saveAccounts = async (store: Store, wanted: readonly Wanted[], password: string): Promise<number> => {
  const columns = (list: readonly Wanted[]) => [list.map(({ account }) => account), list.map(({ person }) => person)];
  const absent = await store.query<Wanted>('missing-accounts', missing, [store.zone, ...columns(wanted)]);
  if (absent.length > 0)
    await store.query('save-accounts', save, [store.zone, ...columns(absent), await hashPassword(password)]);
  return absent.length;
};
