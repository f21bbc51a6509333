import type { FastifyInstance } from 'fastify';
import { DoorProblem } from '../problem.ts';
import type { Entry } from './entry.ts';

/**
 * Writes come from this site's own pages. Refuses a write that a browser sent from elsewhere; a client that is
 * no browser sends no Origin and carries no cookie it did not ask for.
 */
export const onlyFromHere = (server: FastifyInstance, entry: Entry): void => {
  server.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const origin = request.headers.origin;
    if (origin === undefined && request.headers['sec-fetch-site'] !== 'cross-site') return;
    const own = origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
    if (!own && origin !== new URL(entry.publicUrl).origin) throw new DoorProblem('foreign-origin');
  });
};
