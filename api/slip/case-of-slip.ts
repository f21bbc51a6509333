import type { Loop } from '../../kernel/loop.ts';
import { caseIdOfNumber, tryPin } from '../../store/case-pin.ts';
import type { StoredCase } from '../../store/case-row.ts';
import { findCase } from '../../store/find-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';

export type Served = StoredCase & { readonly party: string };

/** As it was printed: full width, spaces and small letters come from people's hands and are none of the number. */
const plain = (said: string): string =>
  said
    .normalize('NFKC')
    .replace(/[\s·—_.]+/g, '')
    .toUpperCase();

/** A case that serves a person; what units do among themselves has no slip. */
export const servedCase = async (door: Door, id: string): Promise<Served | null> => {
  const found = await findCase(door.store, id);
  const loop: Loop | undefined = found ? door.programmes.version(found.hash)?.loop : undefined;
  return found && found.party !== null && loop?.serves ? { ...found, party: found.party } : null;
};

/**
 * The case whose slip somebody holds, by number and PIN. Whether the number or the PIN is wrong is not told: numbers can be
 * guessed. Refuses a PIN that was missed too often.
 */
export const caseOfSlip = async (
  door: Door,
  slip: { readonly number: string; readonly pin: string },
): Promise<Served> => {
  const id = await caseIdOfNumber(door.store, plain(slip.number));
  const found = id === null ? null : await servedCase(door, id);
  if (found === null) throw new DoorProblem('wrong-pin');
  const tried = await tryPin(door.store, found.id, plain(slip.pin));
  if (tried === 'too-many') throw pinTooOften(3600);
  if (tried === 'wrong') throw new DoorProblem('wrong-pin');
  return found;
};

/** Tried too often, with how long to wait. */
export const pinTooOften = (seconds: number): DoorProblem =>
  new DoorProblem('pin-too-often', { values: { minutes: Math.ceil(seconds / 60), seconds } });
