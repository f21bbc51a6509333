import { migrate } from '../store/migrate.ts';
import { startDatabase } from '../store/start-database.ts';
import { buildWeb } from './build/build-web.ts';
import { progressLine } from './demo/history/progress-line.ts';
import { now } from './now.ts';
import { onStop } from './on-stop.ts';
import { makeSender } from './senders/make-sender.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { welcome } from './welcome.ts';

/** `npm start`: pages, database, tables, demonstration and server, one after the other; stopped in the opposite order. */
const began = performance.now();
const print = (text: string): void => void process.stdout.write(text);
const started: (() => Promise<void>)[] = [];

const stop = async (code: number): Promise<never> => {
  // Whatever hangs, the operator's word counts.
  setTimeout(() => process.exit(code || 1), 20_000).unref();
  for (const end of started.toReversed()) await end();
  process.exit(code);
};
onStop(() => {
  print('Stopping …\n');
  void stop(0);
});

try {
  const settings = readSettings();
  if (!process.argv.includes('--pages-as-they-are')) await buildWeb(print);
  const database = await startDatabase(settings);
  started.push(database.stop);
  await migrate(database.ownerUrl);
  const tellHistory = progressLine((text) => void process.stderr.write(text), process.stderr.isTTY);
  const server = await serve(
    { ...settings, databaseUrl: database.ownerUrl },
    { now, send: makeSender(settings), tellHistory },
  );
  started.push(server.stop);
  print(await welcome(server.portal, server.desk));
  print(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Error && error.cause !== undefined) process.stderr.write(`${String(error.cause)}\n`);
  await stop(1);
}
