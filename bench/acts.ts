import { join } from 'node:path';
import { buildWeb } from '../ops/build/build-web.ts';
import { startEmbedded } from '../store/embedded.ts';
import { freePort } from '../store/embedded/free-port.ts';
import { startLoad } from './load-process.ts';
import { added, measure, nothing, type Measured } from './measured.ts';
import { postmasterOf } from './measure/postmaster.ts';
import { memoryOf } from './measure/processor-time.ts';
import { report } from './report.ts';
import { startServer } from './server.ts';
import { workFolder } from './work-folder.ts';

/**
 * Acts per second through HTTP against the same rows written straight into the same PostgreSQL, in turns; what
 * an act costs the processor; how soon the server is ready; how much memory it holds. Prints, and judges nothing.
 */
const crowds = [1, 8, 64, 256] as const;
const kinds = ['raw', 'full', 'minimal'] as const;
const rounds = 2;
const milliseconds = 3000;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const folder = await workFolder();
const dataDir = join(folder.path, 'data');
const port = await freePort(0);
const ending: (() => Promise<void> | void)[] = [folder.remove];
try {
  await buildWeb(print);
  const first = await startServer({ port, dataDir });
  await first.stop();
  const database = await startEmbedded({ dataDir: join(dataDir, 'postgres'), connections: 600 });
  ending.push(database.stop);
  const server = await startServer({ port, dataDir, databaseUrl: database.url });
  ending.push(server.stop);
  const raw = await startLoad('raw/load.ts', database.url);
  ending.push(raw.stop);
  const http = await startLoad('http/load.ts', String(port));
  ending.push(http.stop);
  const counted = { server: server.pid, postmaster: await postmasterOf(database.url) };
  const once = (kind: (typeof kinds)[number], clients: number, time: number): Promise<Measured> =>
    measure(kind === 'raw' ? raw : http, { clients, milliseconds: time, minimal: kind === 'minimal' }, counted);
  print('Warming up …');
  for (const kind of kinds) await once(kind, 64, 3000);
  const rows = [];
  for (const clients of crowds) {
    print(`${clients} ${clients === 1 ? 'client' : 'clients'} …`);
    const sums: Record<(typeof kinds)[number], Measured> = { raw: nothing, full: nothing, minimal: nothing };
    for (let round = 0; round < rounds; round += 1)
      for (const kind of kinds) sums[kind] = added(sums[kind], await once(kind, clients, milliseconds));
    rows.push({ clients, ...sums });
  }
  const memory = memoryOf(server.pid);
  for (const end of ending.splice(1).toReversed()) await end();
  const again = await startServer({ port, dataDir });
  await again.stop();
  print(report({ rows, memory, first: first.seconds, again: again.seconds }));
} finally {
  for (const end of ending.splice(0).toReversed()) await end();
}
