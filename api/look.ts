import { recordLook as record } from '../store/look.ts';
import type { Door } from './door.ts';
import type { Reader } from './present/reader.ts';

/** Records that somebody of the staff unmasked a case, and for what purpose; who reads it masked leaves no trace. */
export const recordLook = async (door: Door, id: string, reader: Reader): Promise<void> => {
  if (reader.visitor.kind !== 'person' || reader.purpose === null) return;
  await record(door.store, {
    person: reader.visitor.person,
    subject: `case:${id}`,
    field: 'sensitive',
    purpose: reader.purpose,
  });
};
