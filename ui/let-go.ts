import { openDoor, type Face } from './fetch.ts';

/** Tells the house that a file is not wanted after all. Where that is not heard, the house tidies it up later by itself. */
export const letGoAs =
  (face: Face) =>
  (id: string): void =>
    void openDoor(face)(`/api/attachments/${encodeURIComponent(id)}`, { method: 'DELETE' }).catch(() => undefined);
