import type { Standing } from '../../kernel/case.ts';
import type { Loop } from '../../kernel/loop.ts';
import { fills } from '../../kernel/seated.ts';
import { dictionary } from '../dictionary.ts';
import { actorOf } from '../session/visitor.ts';
import { maskName, maskPhone } from './mask.ts';
import { isStaff, type Reader } from './reader.ts';

/**
 * Whether who uses a right stays unknown to this reader: the rated person never sees who rated, their unit only where the
 * rater agreed to be called (GB/T 39734 4.1), also when all is over.
 */
export const raterHidden = (standing: Standing, reader: Reader): boolean => {
  const rated = standing.given.right === undefined ? undefined : standing.seats['rated'];
  const visitor = reader.visitor;
  if (!rated || !('unit' in rated) || visitor.kind !== 'person' || visitor.unit !== rated.unit) return false;
  if (visitor.person === rated.person) return true;
  return standing.facts['callable'] !== true;
};

/**
 * Whether the name of whom a case serves is kept from this reader: a loop that shields it makes it known only to the posts
 * that cannot work without it, and to nobody where no name was to be known.
 */
export const nameKept = (loop: Loop, standing: Standing, { visitor }: Reader): boolean =>
  loop.shields !== undefined &&
  visitor.kind === 'person' &&
  (standing.facts['anonymous'] === true ||
    !loop.shields.knownTo.some((seat) => fills(loop, standing, seat, actorOf(visitor))));

/** The name of whom a case serves as this reader may see it; to the staff, that no name was given. Null where it serves nobody. */
export const partyShown = (loop: Loop, standing: Standing, reader: Reader): string | null => {
  const seat = loop.serves === null ? undefined : standing.seats[loop.serves];
  if (!seat || !('party' in seat)) return null;
  if (raterHidden(standing, reader)) return dictionary[reader.language]['party.hidden'] ?? null;
  if (nameKept(loop, standing, reader)) return dictionary[reader.language]['party.kept'] ?? null;
  const name = reader.partyName(seat.party);
  if (name === null) return isStaff(reader) ? (dictionary[reader.language]['party.unnamed'] ?? null) : null;
  return !isStaff(reader) || reader.purpose !== null ? name : maskName(name);
};

/** The telephone of whom a case serves, masked for the staff until a purpose is named. */
export const contactShown = (loop: Loop, standing: Standing, reader: Reader): string | null => {
  const seat = loop.serves === null ? undefined : standing.seats[loop.serves];
  if (!seat || !('party' in seat) || raterHidden(standing, reader)) return null;
  if (nameKept(loop, standing, reader)) return null;
  const phone = reader.partyPhone(seat.party);
  return phone === null || !isStaff(reader) || reader.purpose !== null ? phone : maskPhone(phone);
};
