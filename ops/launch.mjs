// Starts every command of the house. Plain JavaScript without packages: it must run on Node 20 before anything is installed.
import { execPath, exit, stderr, version } from 'node:process';

import { install, missing } from './launch/install.mjs';
import { relay } from './launch/relay.mjs';
import { runtime } from './launch/runtime.mjs';
import { verbs } from './launch/verbs.mjs';

const [verb = '', ...rest] = process.argv.slice(2);
const program = verbs[verb];
if (program === undefined) {
  stderr.write(`"${verb}" is not a command; there are: ${Object.keys(verbs).join(', ')}\n`);
  exit(2);
}
if (Number(version.slice(1).split('.')[0]) < 20) {
  stderr.write(`Node 20 or newer is needed; this is ${version} (${execPath}).\n`);
  exit(2);
}
const lacking = missing();
if (lacking !== null) install(lacking);
relay(runtime(), [...program, ...rest]);
