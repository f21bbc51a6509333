import { buildWeb } from './build/build-web.ts';

/** `npm run build`: the pages of the browser, where what they are made from has changed. */
try {
  await buildWeb((text) => process.stdout.write(text));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
