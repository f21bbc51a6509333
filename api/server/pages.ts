import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Entry } from './entry.ts';

/**
 * The built pages: the portal at /, the desk at /desk/. An address that a browser asks for as a page, and that is
 * no file, is one of the page's own; anything else that is not there is not found.
 */
export const pages = async (server: FastifyInstance, { faces, web }: Entry): Promise<void> => {
  const both = faces.length > 1;
  for (const face of faces) {
    const root = join(web, face);
    const prefix = face === 'desk' ? '/desk/' : '/';
    if (!existsSync(join(root, 'index.html'))) continue;
    await server.register(fastifyStatic, {
      root,
      prefix,
      decorateReply: !server.hasReplyDecorator('sendFile'),
      wildcard: false,
      preCompressed: true,
      index: ['index.html'],
      cacheControl: false,
      setHeaders: (reply, path) =>
        void reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ),
    });
    server.get(`${prefix}*`, { schema: { hide: true }, config: { may: 'anyone' } }, (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      // What a build under the running server has brought; the files that were there at the start have routes of their own.
      const file = path.slice(prefix.length);
      if (path.startsWith(prefix) && /^assets\/[\w-][\w.-]*$/.test(file)) return reply.sendFile(file, root);
      // A paper's name has dots too, with a number between them; and a measure's has one.
      const dotted = /\.\d+\.[a-z0-9-]+$/.test(path) || /\/figures\/[a-z-]+\.[a-z0-9-]+$/.test(path);
      const named = /\.[a-z0-9]{1,8}$/i.test(path) && !dotted;
      const page = (request.headers.accept ?? '').includes('text/html') && !named;
      const foreign = path.startsWith('/api/') || (face === 'portal' && /^\/desk(\/|$)/.test(path));
      if (!page || foreign) return reply.callNotFound();
      return reply.header('cache-control', 'no-cache').sendFile('index.html', root);
    });
  }
  if (faces.includes('desk')) {
    server.get('/desk', { schema: { hide: true }, config: { may: 'anyone' } }, (_, reply) =>
      reply.redirect('/desk/', 308),
    );
    if (!both)
      server.get('/', { schema: { hide: true }, config: { may: 'anyone' } }, (_, reply) =>
        reply.redirect('/desk/', 302),
      );
  }
};
