import { join } from 'node:path';
import { buildWeb } from '../ops/build/build-web.ts';
import { freePort } from '../store/embedded/free-port.ts';
import { measureItems } from './items/measure-items.ts';
import { startServer } from './server.ts';
import { workFolder } from './work-folder.ts';

/** `npm run bench -- items`: a long list of service items, brought in by workbooks and searched. */
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const folder = await workFolder();
const port = await freePort(0);
try {
  await buildWeb(print);
  const server = await startServer({ port, dataDir: join(folder.path, 'data') });
  try {
    print(await measureItems(port));
  } finally {
    await server.stop();
  }
} finally {
  await folder.remove();
}
