import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { forgetDraft } from '../../store/draft.ts';
import { actOnCase } from '../act/act-on-case.ts';
import { previewAct } from '../act/preview-act.ts';
import { expectedVersion, idempotencyKey } from '../etag.ts';
import { readerOf } from '../reader-of.ts';
import { answerAct, refused } from '../server/answer-act.ts';
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
      const answer = await actOnCase(door, asked);
      if (asked.visitor.kind === 'person' && answer.refusal === null)
        await forgetDraft(door.store, { person: asked.visitor.person, about: `case:${asked.id}`, act: asked.act });
      return answerAct(door, request, reply, answer, 200);
    },
  );

  server.post<{ Params: { id: string }; Body: { act: string; input: JsonObject } }>(
    '/api/cases/:id/acts/preview',
    { config: { may: 'staff' }, schema: { params, body } },
    async (request) => {
      const { act, input } = request.body;
      const made = await previewAct(door, request.params.id, act, input, await readerOf(door, request));
      if ('refused' in made) throw await refused(door, request, made.refused);
      return made.papers;
    },
  );
};
