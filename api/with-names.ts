import { findParty } from '../store/party.ts';
import type { Door } from './door.ts';
import type { Reader } from './present/reader.ts';

/** A reader who knows the names of these parties, each looked up once. */
export const withNames = async (door: Door, reader: Reader, parties: readonly (string | null)[]): Promise<Reader> => {
  const wanted = [...new Set(parties)].filter((party): party is string => party !== null);
  const found = await Promise.all(wanted.map((party) => findParty(door.store, party)));
  const names = new Map(found.flatMap((party) => (party?.name ? [[party.party, party.name]] : [])));
  return { ...reader, partyName: (party) => names.get(party) ?? null };
};
