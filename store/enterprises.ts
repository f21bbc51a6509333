import type { Entry } from './entries.ts';
import type { Store } from './store.ts';

const ofPhone = `
SELECT key, version, closed, body FROM entry
WHERE zone_id = $1 AND register = 'enterprise' AND body @> $2::jsonb AND NOT body @> '{"status": "merged"}' ORDER BY key LIMIT 50`;

/** The enterprises of which whoever has this phone is a contact. */
export const enterprisesOfPhone = (store: Store, phone: string): Promise<readonly Entry[]> =>
  store.query<Entry>('enterprises-of-phone', ofPhone, [store.zone, JSON.stringify({ contacts: [{ phone }] })]);

const mergedInto = `
SELECT key, version, closed, body FROM entry
WHERE zone_id = $1 AND register = 'enterprise' AND body @> $2::jsonb ORDER BY key LIMIT 50`;

/** The entries that have become part of this one. */
export const enterprisesMergedInto = (store: Store, key: string): Promise<readonly Entry[]> =>
  store.query<Entry>('enterprises-merged-into', mergedInto, [store.zone, JSON.stringify({ mergedInto: key })]);
