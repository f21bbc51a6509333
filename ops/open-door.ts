import { join } from 'node:path';
import type { Door, Send } from '../api/door.ts';
import { keepCalendars } from '../api/keep-calendars.ts';
import { mayContact } from '../api/consent/may-contact.ts';
import { makePrinter } from '../api/document/printer.ts';
import { keepDirectory } from '../api/keep-directory.ts';
import { gather, loadProgrammes, refuseUnsound } from '../api/programmes.ts';
import { stateCouncil } from '../kernel/calendars/state-council.ts';
import type { Moment } from '../kernel/case.ts';
import { clamav } from '../store/attachment/clamav.ts';
import { openStore } from '../store/open-store.ts';
import { keepLoop, keptLoops } from '../store/rules.ts';
import { zone as demonstration } from './demo/zone/index.ts';
import { root } from './root.ts';
import { zoneOf } from './zone-of.ts';

export type Wires = { readonly now: () => Moment; readonly send: Send };
type Wish = {
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly templates?: string | null;
  readonly fonts?: string | null;
  readonly clamavUrl?: string | null;
};

/**
 * Opens the zone and puts the programmes into it: loops that were never kept are held to the promises first, and kept.
 * Refuses to go on with one that breaks a promise.
 */
export async function openDoor(
  { databaseUrl, dataDir, demo, templates = null, fonts = null, clamavUrl = null }: Wish,
  { now, send }: Wires,
): Promise<Door> {
  const { zone, ...named } = zoneOf({ demo });
  const store = await openStore({ url: databaseUrl, zone });
  try {
    const kept = await keptLoops(store);
    const programmes = gather(await loadProgrammes(join(root, 'programmes')), kept);
    refuseUnsound(programmes, new Set(kept.keys()));
    for (const { loop, guards, hash } of programmes.loops) if (!kept.has(hash)) await keepLoop(store, loop, guards);
    const calendars = await keepCalendars(store, stateCouncil);
    const directory = keepDirectory(store, () => performance.now() / 1000);
    return {
      store,
      named,
      programmes,
      directory: directory.read,
      forgetDirectory: directory.forget,
      files: join(dataDir, 'files'),
      ...(clamavUrl === null ? {} : { scan: clamav(clamavUrl) }),
      calendar: calendars.now,
      calendars,
      printer: makePrinter({ templates, fonts, tell: (line) => void process.stderr.write(line) }),
      now,
      send,
      mayContact: (party, purpose, channel) => mayContact({ store, now }, party, purpose, channel),
      demonstration: demo,
      demoPassword: demo ? demonstration.password : null,
      mark: demo ? 'demonstration' : 'live',
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
