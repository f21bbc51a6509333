import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { Door } from '../../api/door.ts';
import { keepCalendars } from '../../api/keep-calendars.ts';
import { makePrinter } from '../../api/document/printer.ts';
import { keepDirectory } from '../../api/keep-directory.ts';
import { gather, loadProgrammes } from '../../api/programmes.ts';
import { stateCouncil } from '../../kernel/calendars/state-council.ts';
import { loadZone } from '../../ops/demo/load-zone.ts';
import { now } from '../../ops/now.ts';
import { root } from '../../ops/root.ts';
import { createCommitter } from '../../store/commit.ts';
import { openStore } from '../../store/open-store.ts';
import { keepLoop } from '../../store/rules.ts';
import { recording, type Sent } from './record.ts';

/** How a connection becomes the application inside the zone of the raw side. */
export const connecting = (url: string, zone: string) => ({
  connectionString: url,
  options: `-c role=jingxin_application -c app.zone=${zone} -c TimeZone=UTC`,
  pipeline: true,
});

/** A door to a zone of its own in the same database, without a server, that notes every row it writes. */
export const recordingDoor = async (url: string, zone: string, note: (sent: Sent) => void) => {
  const opened = await openStore({ url, zone, readers: 2 });
  const pool = new Pool({ ...connecting(url, zone), max: 1 });
  const store = { ...opened, committer: createCommitter(recording(pool, note), zone) };
  const programmes = gather(await loadProgrammes(join(root, 'programmes')));
  for (const { loop, guards } of programmes.loops) await keepLoop(store, loop, guards);
  const calendars = await keepCalendars(store, stateCouncil);
  await loadZone(store, now());
  const directory = keepDirectory(store, () => 0);
  const door: Door = {
    store,
    named: { name: zone, nameEn: zone, footer: { zh: [], en: [] } },
    programmes,
    directory: directory.read,
    forgetDirectory: directory.forget,
    files: join(tmpdir(), zone),
    calendar: calendars.now,
    calendars,
    printer: makePrinter({ templates: null, fonts: null, tell: () => {} }),
    now,
    send: async () => null,
    demonstration: true,
    demoPassword: null,
    mark: 'demonstration',
  };
  return { door, stop: async () => void (await Promise.all([opened.close(), pool.end()])) };
};
