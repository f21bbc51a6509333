import { join } from 'node:path';
import { Client } from 'pg';
import { buildWeb } from '../../ops/build/build-web.ts';
import { startEmbedded } from '../../store/embedded.ts';
import { freePort } from '../../store/embedded/free-port.ts';
import { startLoad } from '../load-process.ts';
import { startServer } from '../server.ts';
import { workFolder } from '../work-folder.ts';

export type House = {
  readonly port: number;
  /** The database as its owner, to copy cases in it. */
  readonly owner: Client;
  /** Does something while the server runs. */
  readonly serving: <Result>(work: () => Promise<Result>) => Promise<Result>;
};

/**
 * Gives work a house of its own in which some hundreds of cases have been made by their loops for so many
 * milliseconds, to be copied until there are many; takes everything down afterwards.
 */
export const withCases = async (
  milliseconds: number,
  print: (text: string) => void,
  work: (house: House) => Promise<void>,
): Promise<void> => {
  const folder = await workFolder();
  const ending: (() => Promise<void>)[] = [folder.remove];
  try {
    const dataDir = join(folder.path, 'data');
    const port = await freePort(0);
    await buildWeb(print);
    const database = await startEmbedded({ dataDir: join(dataDir, 'postgres'), connections: 100 });
    ending.push(database.stop);
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    ending.push(() => owner.end());
    const serving: House['serving'] = async (doing) => {
      const server = await startServer({ port, dataDir, databaseUrl: database.url });
      try {
        return await doing();
      } finally {
        await server.stop();
      }
    };
    print('Making some hundreds of cases by their loops …');
    await serving(async () => {
      const load = await startLoad('http/load.ts', String(port));
      await load.play({ clients: 60, milliseconds, minimal: true });
      load.stop();
    });
    await work({ port, owner, serving });
  } finally {
    for (const end of ending.splice(0).toReversed()) await end();
  }
};
