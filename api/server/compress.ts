import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const press = promisify(gzip);

/** Shorter answers fit into a packet or two as they are. */
const least = 2048;

/** Presses what is read as JSON, outside the thread that answers. Answers to acts stay as they are: they are short or awaited by many. */
export const compressAnswers = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply, payload: unknown) => {
    if (request.method !== 'GET' || typeof payload !== 'string' || payload.length < least) return payload;
    if (!String(reply.getHeader('content-type') ?? '').includes('json')) return payload;
    void reply.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
    const pressed = await press(payload, { level: 4 });
    void reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return pressed;
  });
};
