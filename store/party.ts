import { newId } from './new-id.ts';
import type { Store } from './store.ts';

export type Party = { readonly party: string; readonly phone: string; readonly name: string | null };

const known = `
INSERT INTO party (zone_id, party, phone, name) VALUES ($1, $2, $3, $4)
ON CONFLICT (zone_id, phone) DO UPDATE SET name = coalesce(party.name, excluded.name)
RETURNING party, phone, name`;

/** The party of a phone number, made known if it was not. A name that is known already stays. */
export const partyOfPhone = async (store: Store, phone: string, name: string | null = null): Promise<Party> => {
  const row = (await store.query<Party>('party-of-phone', known, [store.zone, newId('p'), phone, name]))[0];
  if (row === undefined) throw new Error('a party was not kept');
  return row;
};

/** A party, or null. */
export const findParty = async (store: Store, party: string): Promise<Party | null> =>
  (
    await store.query<Party>('party', 'SELECT party, phone, name FROM party WHERE zone_id = $1 AND party = $2', [
      store.zone,
      party,
    ])
  )[0] ?? null;

const several = `
INSERT INTO party (zone_id, party, phone, name) SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])
ON CONFLICT (zone_id, phone) DO UPDATE SET name = coalesce(party.name, excluded.name)
RETURNING party, phone, name`;

/** As `partyOfPhone`, of many at once: by telephone. */
export const partiesOfPhones = async (
  store: Store,
  people: readonly { readonly phone: string; readonly name: string }[],
): Promise<ReadonlyMap<string, Party>> => {
  const rows = await store.query<Party>('parties-of-phones', several, [
    store.zone,
    people.map(() => newId('p')),
    people.map(({ phone }) => phone),
    people.map(({ name }) => name),
  ]);
  return new Map(rows.map((row) => [row.phone, row]));
};

/** The party who has this phone and is called this, or has given no name yet; null where there is none, or it is another's. */
export const partyCalled = async (store: Store, phone: string, name: string): Promise<Party | null> =>
  (
    await store.query<Party>(
      'party-called',
      'SELECT party, phone, name FROM party WHERE zone_id = $1 AND phone = $2 AND (name IS NULL OR name = $3)',
      [store.zone, phone, name],
    )
  )[0] ?? null;

/** Who has this phone; null where nobody has come with it yet. */
export const partyIdOfPhone = async (store: Store, phone: string): Promise<string | null> =>
  (
    await store.query<{ party: string }>('party-id', 'SELECT party FROM party WHERE zone_id = $1 AND phone = $2', [
      store.zone,
      phone,
    ])
  )[0]?.party ?? null;
