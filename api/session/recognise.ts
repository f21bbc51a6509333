import { findParty } from '../../store/party.ts';
import { findSession, type Session } from '../../store/session.ts';
import type { Directory } from '../directory.ts';
import type { Door } from '../door.ts';
import { maskPhone } from '../present/mask.ts';
import type { Visitor } from './visitor.ts';

export type Recognise = {
  /** Who holds a token now; null where nobody does. */
  readonly visitor: (token: string) => Promise<Visitor | null>;
  readonly forget: (token: string) => void;
};

type Known = {
  readonly until: number;
  readonly session: Session;
  readonly name: string;
  readonly nameless: boolean;
  readonly phone: string;
};

/**
 * Looks tokens up, and remembers each for a few seconds so that a click costs no statement. What a person may do is
 * read from the register each time: who leaves is nobody at once. `seconds` gives a time that only grows.
 */
export const recognise = (door: Door, seconds: () => number, lifetime = 10, most = 20_000): Recognise => {
  const known = new Map<string, Known>();
  return {
    visitor: async (token) => {
      const kept = known.get(token);
      const found = kept && kept.until > seconds() ? kept : await look(door, token, seconds() + lifetime);
      if (!found) {
        known.delete(token);
        return null;
      }
      if (found !== kept) known.set(token, found);
      if (known.size > most) known.delete(known.keys().next().value ?? token);
      return 'party' in found.session
        ? { kind: 'party', party: found.session.party, name: found.name, nameless: found.nameless, phone: found.phone }
        : staff(await door.directory(), found.session.person);
    },
    forget: (token) => void known.delete(token),
  };
};

const look = async (door: Door, token: string, until: number): Promise<Known | null> => {
  const session = await findSession(door.store, token);
  if (!session) return null;
  const party = session.face === 'portal' ? await findParty(door.store, session.party) : null;
  const known =
    session.face === 'portal'
      ? { face: session.face, party: session.party }
      : { face: session.face, person: session.person };
  const phone = party?.phone ?? '';
  const name = party?.name ?? null;
  return { until, session: known, name: name ?? maskPhone(phone), nameless: name === null, phone };
};

const staff = (directory: Directory, person: string): Visitor | null => {
  const body = directory.people.get(person);
  const roles = body?.['roles'];
  if (body?.['active'] !== true || !Array.isArray(roles)) return null;
  return { kind: 'person', person, unit: String(body['unit']), name: String(body['name']), roles: roles.map(String) };
};
