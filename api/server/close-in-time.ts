import type { FastifyInstance } from 'fastify';

/** How long whoever is being answered has when the server closes, in milliseconds. */
const grace = 3000;

/** A line on which nothing was ever asked is not known to be idle, and would keep a closing server for a minute: it is cut. */
export const closeInTime = (server: FastifyInstance): void => {
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), grace).unref();
  });
};
