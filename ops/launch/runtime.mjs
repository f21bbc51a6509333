import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, versions } from 'node:process';

import { root } from './root.mjs';

/** TypeScript runs as it is from here on. */
const needed = 24;

/** Says whether the Node that runs now is new enough to run the house. */
export function modern() {
  return Number(versions.node.split('.')[0]) >= needed;
}

/** Where the pinned runtime is, for machines whose own Node is older. */
export function pinned() {
  return join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
}

/** Gives the Node that runs the house; refuses a machine for which there is none. */
export function runtime() {
  if (modern()) return execPath;
  if (existsSync(pinned())) return pinned();
  throw new Error(
    `Node ${needed} is needed, and there is no pinned one for ${process.platform} on ${process.arch}: install it first`,
  );
}
