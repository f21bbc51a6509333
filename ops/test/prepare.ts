import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateVariable } from '../../store/template.ts';
import { startTemplate } from '../../store/template/start-template.ts';

export type Ready = { readonly stop: () => Promise<void> };

/** Makes the one database that every test file copies: a server is started and migrated once for a whole run. */
export async function prepare(): Promise<Ready> {
  const template = await startTemplate();
  process.env[templateVariable] = template.url;
  const name = new URL(template.url).pathname.slice(1);
  return {
    stop: async () => {
      await template.stop();
      // The files of the houses that were told once for all.
      const kept = (await readdir(tmpdir())).filter((folder) => folder.startsWith(`${name}_`));
      for (const folder of kept) await rm(join(tmpdir(), folder), { recursive: true, force: true });
    },
  };
}
