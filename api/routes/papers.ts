import { Type } from 'typebox';
import { paperDocument } from '../present/paper-document.ts';
import { paperOf } from '../present/paper-view.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import type { Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
const query = Type.Object(
  { language: Type.Optional(Type.Union([Type.Literal('zh'), Type.Literal('en')])) },
  { additionalProperties: false },
);

/** A paper of a case, for whoever it is addressed to and for the staff who see the case. */
export const routes: Routes = (server, door) => {
  server.get<{ Params: { id: string }; Querystring: { language?: 'zh' | 'en' } }>(
    '/api/papers/:id',
    { config: { may: 'session' }, schema: { params, querystring: query } },
    async (request) => {
      const named = paperOf(request.params.id);
      if (!named) throw new DoorProblem('not-found');
      const reader = { ...(await readerOf(door, request)), language: request.query.language ?? request.language };
      const document = paperDocument(await loadCase(door, named.id, reader), named.seq, named.paper, reader);
      if (!document) throw new DoorProblem('not-found');
      return document;
    },
  );
};
