import type { Routes } from '../server/route.ts';

/** The description of this interface, made from the schemas by which it is held. */
export const routes: Routes = (server) => {
  server.get('/api/openapi.json', { schema: { hide: true }, config: { may: 'anyone' } }, () => server.swagger());
};
