import type { FastifyInstance } from 'fastify';

/** What this process has answered, for /metrics: by route pattern and status, never by address or person. */
export type Counts = ReadonlyMap<string, { times: number; milliseconds: number }>;

declare module 'fastify' {
  interface FastifyInstance {
    counts: Counts;
  }
}

export const count = (server: FastifyInstance): void => {
  const counts = new Map<string, { times: number; milliseconds: number }>();
  server.decorate('counts', counts);
  server.addHook('onResponse', async (request, reply) => {
    const key = `method="${request.method}",route="${request.routeOptions.url ?? 'none'}",status="${reply.statusCode}"`;
    const known = counts.get(key) ?? { times: 0, milliseconds: 0 };
    known.times += 1;
    known.milliseconds += reply.elapsedTime;
    counts.set(key, known);
  });
};
