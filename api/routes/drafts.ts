import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { draftsAbout, draftsOf, forgetDraft, keepDraft, type Draft } from '../../store/draft.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const about = Type.String({ maxLength: 120, pattern: '^(counter|case:[A-Za-z0-9-]+)$' });
const params = Type.Object({ about, act: Type.String({ maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' }) });
const query = Type.Object({ about: Type.Optional(about) }, { additionalProperties: false });
// A form is words and a few choices; its files lie elsewhere. 96 thousand characters are a long letter.
const body = Type.Object({ typed: Type.Object({}) }, { additionalProperties: false });

type One = { Params: { about: string; act: string } };

/** Half-written forms of whoever asks, and of nobody else: kept while they are typed, gone when they are sent. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { about?: string } }>(
    '/api/drafts',
    { config: { may: 'staff' }, schema: { querystring: query } },
    async (request, reply): Promise<readonly Draft[]> => {
      void reply.header('cache-control', 'no-store');
      const mine = request.query.about;
      return mine === undefined ? draftsOf(door.store, whose(request)) : draftsAbout(door.store, whose(request), mine);
    },
  );

  server.put<One & { Body: { typed: JsonObject } }>(
    '/api/drafts/:about/:act',
    { config: { may: 'staff' }, bodyLimit: 96 * 1024, schema: { params, body } },
    async (request) => ({
      keptAt: await keepDraft(door.store, { person: whose(request), ...request.params }, request.body.typed),
    }),
  );

  server.delete<One>(
    '/api/drafts/:about/:act',
    { config: { may: 'staff' }, schema: { params } },
    async (request, reply) => {
      await forgetDraft(door.store, { person: whose(request), ...request.params });
      return reply.code(204).send();
    },
  );
};

const whose = (request: FastifyRequest): string => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'person') throw new Error('a route of the staff let somebody else in');
  return visitor.person;
};
