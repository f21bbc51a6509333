import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { actOnCase } from '../act/act-on-case.ts';
import { expectedVersion, idempotencyKey } from '../etag.ts';
import { answerAct } from '../server/answer-act.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const body = Type.Object(
  { act: Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' }), input: Type.Object({}) },
  { additionalProperties: false },
);

/** What is done in a case: one path for every act of every loop. */
export const routes: Routes = (server, door) => {
  server.post<{ Params: { id: string }; Body: { act: string; input: JsonObject } }>(
    '/api/cases/:id/acts',
    { config: { may: 'session' }, schema: { params, body } },
    async (request, reply) => {
      const key = idempotencyKey(request);
      const expects = expectedVersion(request);
      const asked = {
        visitor: visitorOf(request),
        id: request.params.id,
        act: request.body.act,
        input: request.body.input,
        key,
        expects,
      };
      return answerAct(door, request, reply, await actOnCase(door, asked), 200);
    },
  );
};
