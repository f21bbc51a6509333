import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Door } from '../../../api/door.ts';
import { testDatabase } from '../../../store/template.ts';
import { openDoor } from '../../open-door.ts';
import { loadZone } from '../load-zone.ts';

/** When the tests of the history load it. */
export const loaded = '2026-11-24T08:55:00';

/** Zones of the demonstration without any case, each in a database of its own; `close` takes them all down. For tests. */
export const newZones = () => {
  const closing: (() => Promise<void>)[] = [];
  const open = async (): Promise<Door> => {
    const database = await testDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'jingxin-history-'));
    const wish = { databaseUrl: database.ownerUrl, dataDir, demo: true };
    const door = await openDoor(wish, { now: () => loaded, send: async () => null });
    closing.push(async () => {
      await door.store.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    });
    await loadZone(door.store, loaded);
    door.forgetDirectory();
    return door;
  };
  const close = async (): Promise<void> => {
    for (const one of closing.toReversed()) await one();
  };
  return { open, close };
};
