import { join } from 'node:path';
import { Client } from 'pg';
import { gather, loadProgrammes } from '../api/programmes.ts';
import { openStore } from '../store/open-store.ts';
import { keptLoops } from '../store/rules.ts';
import { startDatabase } from '../store/start-database.ts';
import { verify } from '../store/verify.ts';
import { root } from './root.ts';
import { readSettings } from './settings.ts';

/** `npm run verify`: holds what is shown against what happened, zone by zone. Beside a running server or on a stopped one. */
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** How many broken cases are listed one by one. */
const shown = 20;

const zonesOf = async (url: string): Promise<readonly string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const there = await client.query<{ head: string | null }>("SELECT to_regclass('head')::text AS head");
    if (there.rows[0]?.head === null) throw new Error('There is no zone in this database yet.');
    return (await client.query<{ zone_id: string }>('SELECT zone_id FROM head ORDER BY zone_id')).rows.map(
      (row) => row.zone_id,
    );
  } finally {
    await client.end();
  }
};

const check = async (url: string, zone: string): Promise<number> => {
  const programmes = await loadProgrammes(join(root, 'programmes'));
  const store = await openStore({ url, zone, readers: 2 });
  try {
    const known = gather(programmes, await keptLoops(store));
    const { links, cases, findings } = await verify(
      store,
      known.version,
      programmes.flatMap((programme) => programme.figures),
    );
    print(`${zone}: ${links} events chained, ${cases} cases decided again, ${findings.length} findings`);
    for (const { what, at, why } of findings.slice(0, shown)) print(`  ${what}: ${at}: ${why}`);
    if (findings.length > shown) print(`  and ${findings.length - shown} more`);
    return findings.length;
  } finally {
    await store.close();
  }
};

try {
  const database = await startDatabase(readSettings(), true);
  let found = 0;
  try {
    for (const zone of await zonesOf(database.ownerUrl)) found += await check(database.ownerUrl, zone);
  } finally {
    await database.stop();
  }
  print(found === 0 ? 'Everything is as it happened.' : 'Not everything is as it happened.');
  process.exitCode = found === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
