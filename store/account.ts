import { hashPassword, isPassword } from './password.ts';
import type { Store } from './store.ts';

const save = `
INSERT INTO account (zone_id, account, person, password_hash) VALUES ($1, $2, $3, $4)
ON CONFLICT (zone_id, account) DO UPDATE SET password_hash = excluded.password_hash WHERE account.person = excluded.person
RETURNING account`;

const find = `
SELECT a.person, a.password_hash FROM account a
JOIN person p ON p.zone_id = a.zone_id AND p.person = a.person AND p.active
WHERE a.zone_id = $1 AND a.account = $2`;

/** Compared with when there is no such account, so that the time it takes does not tell. */
let nobody: Promise<string> | null = null;

/** Gives a person an account, or a new password. False where the account is another person's. */
export const saveAccount = async (store: Store, account: string, person: string, password: string): Promise<boolean> =>
  (await store.query('save-account', save, [store.zone, account, person, await hashPassword(password)])).length === 1;

/** The person whose account and password these are; null where they are nobody's, or of somebody who has left. */
export const signIn = async (store: Store, account: string, password: string): Promise<string | null> => {
  const row = (
    await store.query<{ person: string; password_hash: string }>('find-account', find, [store.zone, account])
  )[0];
  const right = await isPassword(password, row?.password_hash ?? (await (nobody ??= hashPassword('nobody'))));
  return row !== undefined && right ? row.person : null;
};

/** Whether anybody can sign in at the desk yet. */
export const hasAccounts = async (store: Store): Promise<boolean> =>
  (await store.query('has-accounts', 'SELECT FROM account WHERE zone_id = $1 LIMIT 1', [store.zone])).length > 0;
