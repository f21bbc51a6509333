import { existsSync, readdirSync } from 'node:fs';
import type { Routes } from '../server/route.ts';

/** The pages a programme brings of its own; one without any is drawn from its loops and forms. */
const pagesOf = (name: string): readonly string[] => {
  const folder = new URL(`../../programmes/${name}/pages/`, import.meta.url);
  return existsSync(folder)
    ? readdirSync(folder)
        .map((file) => file.replace(/\.tsx?$/, ''))
        .toSorted()
    : [];
};

/** What this zone runs: every programme with its loops and registers, and every loop as its rules are. */
export const routes: Routes = (server, door) => {
  const { all, loops } = door.programmes;
  server.get('/api/programmes', { config: { may: 'anyone' } }, () =>
    all.map(({ name, registers, figures }) => ({
      name,
      loops: loops
        .filter(({ programme }) => programme.name === name)
        .map(({ loop, hash }) => ({ loop: loop.name, version: loop.version, hash })),
      registers: registers.map((register) => register.name),
      pages: pagesOf(name),
      figures: figures.map((figure) => figure.name),
    })),
  );
  server.get('/api/loops', { config: { may: 'anyone' } }, () =>
    loops.map(({ loop, hash, programme }) => ({ programme: programme.name, hash, loop })),
  );
};
