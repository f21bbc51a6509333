import { findParty } from '../store/party.ts';
import type { Door } from './door.ts';
import type { Reader } from './present/reader.ts';

/** A reader who knows the names and phones of these parties, each looked up once. */
export const withNames = async (door: Door, reader: Reader, parties: readonly (string | null)[]): Promise<Reader> => {
  const wanted = [...new Set(parties)].filter((party): party is string => party !== null);
  const found = await Promise.all(wanted.map((party) => findParty(door.store, party)));
  const known = new Map(found.flatMap((party) => (party ? [[party.party, party]] : [])));
  return {
    ...reader,
    partyName: (party) => known.get(party)?.name ?? null,
    partyPhone: (party) => known.get(party)?.phone ?? null,
  };
};
