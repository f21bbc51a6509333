import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, exit, stderr } from 'node:process';

import { modern, pinned } from './runtime.mjs';
import { root } from './root.mjs';

/**
 * Gives the reason why the packages must be installed, or null. npm itself keeps a copy of the lock file it installed from;
 * comparing with that also notices an update done by hand, and never installs twice.
 */
export function missing() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (wanted === null) throw new Error('package-lock.json is missing or unreadable');
  if (present === null) return 'the packages are not installed yet';
  for (const [path, entry] of Object.entries(wanted)) {
    const found = present[path];
    // Packages for other platforms are never installed.
    if (found === undefined ? !entry.optional && !entry.devOptional : found.version !== entry.version)
      return 'the list of packages has changed';
  }
  if (!modern() && process.platform === 'linux' && !existsSync(pinned())) return 'the runtime is missing';
  return null;
}

/**
 * Installs what the lock file says, and leaves it as it is. No package runs a script of its own. Not `npm ci`: it refuses a lock
 * file that does not name the optional packages of every other platform.
 */
export function install(reason) {
  stderr.write(`Installing packages (${reason}) …\n`);
  const started = Date.now();
  const wishes = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  // Under npm the very npm that called us; else the one on the path.
  const [command, ...first] = env.npm_execpath?.endsWith('npm-cli.js') ? [execPath, env.npm_execpath] : ['npm'];
  const { status, error } = spawnSync(command, [...first, ...wishes], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error !== undefined || status !== 0) {
    stderr.write(
      `The packages could not be installed${error === undefined ? '' : ` (${error.message})`}. Is the network reachable?\n`,
    );
    exit(1);
  }
  stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

function packages(file) {
  try {
    const { '': _, ...found } = JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    return found;
  } catch {
    return null;
  }
}
