import { unitView } from '../directory.ts';
import type { Routes } from '../server/route.ts';

/** The member units that are open, with the phone that somebody answers. */
export const routes: Routes = (server, door) => {
  server.get('/api/units', { config: { may: 'anyone' } }, async (request) => {
    const directory = await door.directory();
    return [...directory.units].flatMap(([unit, body]) =>
      body['closed'] === true ? [] : unitView(directory, unit, request.language),
    );
  });
};
