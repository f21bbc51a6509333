import type { Door } from '../api/door.ts';
import { caseIdOfNumber, pinOf } from '../store/case-pin.ts';
import type { Sending } from '../store/outbox.ts';
import { rightsOfCase } from '../store/right.ts';

/**
 * Where whoever is told of an ending can judge it at once: number and PIN behind the '#', which no server sees, and that it came
 * by message. Null where none of these messages leaves something to judge.
 */
export const rateLink = async (door: Door, messages: readonly Sending[]): Promise<string | null> => {
  if (door.portal === undefined) return null;
  for (const { kind, payload } of messages) {
    const number = String(payload['number'] ?? '');
    const id = kind === 'paper' && number !== '' ? await caseIdOfNumber(door.store, number) : null;
    if (id === null) continue;
    const rights = await rightsOfCase(door.store, id);
    if (rights.some((right) => right.usedBy === null && right.id.startsWith(`${id}.${String(payload['seq'])}.`)))
      return `${door.portal}/rate#${number}.${await pinOf(door.store, id)}.m`;
  }
  return null;
};
