import type { Event } from '../kernel/case.ts';
import { findAttachments } from '../store/attachments.ts';
import type { Door } from './door.ts';
import { filesByMaterial } from './present/material-view.ts';
import type { FileView } from './view.ts';

/** What is known of the files that a history names. */
export const filesOf = async (door: Door, events: readonly Event[]): Promise<readonly FileView[]> => {
  const ids = [...new Set(Object.values(filesByMaterial(events)).flat())];
  if (ids.length === 0) return [];
  return (await findAttachments(door.store, ids)).map(({ id, name, type, size }) => ({ id, name, type, size }));
};
