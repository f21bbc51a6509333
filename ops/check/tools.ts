import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { root } from '../root.ts';

/** One thing that is checked: its name and the program that checks it, run by Node from the root. */
export type Tool = { readonly name: string; readonly program: readonly string[] };

const program = (path: string): string => join(root, 'node_modules', path);

/** Gives everything that `npm run check` runs beside the pure tests; every tsconfig.json is a check of types of its own. */
export async function tools(): Promise<readonly Tool[]> {
  const configs = await Array.fromAsync(
    glob(['tsconfig.json', '*/tsconfig.json', 'web/*/tsconfig.json'], { cwd: root }),
  );
  const folders = ['kernel', 'ui', 'programmes', 'store', 'api', 'web', 'ops', 'journeys', 'bench'];
  return [
    { name: 'imports', program: [program('dependency-cruiser/bin/dependency-cruiser.mjs'), ...folders] },
    ...configs
      .filter((config) => !config.startsWith('node_modules'))
      .map((config) => ({
        name: `types of ${dirname(config)}`,
        program: [program('typescript7/bin/tsc'), '-p', config],
      })),
    { name: 'lint', program: [program('oxlint/bin/oxlint')] },
    { name: 'format (npm run format puts it right)', program: [program('oxfmt/bin/oxfmt'), '--check', '.'] },
  ];
}
