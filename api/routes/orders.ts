import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { openAlone } from '../act/open-alone.ts';
import { settled } from '../act/settled.ts';
import { idempotencyKey } from '../etag.ts';
import { answerAct } from '../server/answer-act.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const body = Type.Object(
  {
    loop: Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' }),
    about: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    input: Type.Object({}),
  },
  { additionalProperties: false },
);

type Order = { loop: string; about?: string; input: JsonObject };

/** Orders about a case, and leaders' instructions: what serves nobody and is begun by a post of the house. */
export const routes: Routes = (server, door) => {
  server.post<{ Body: Order }>(
    '/api/orders',
    { config: { may: ['office', 'supervisor', 'leader'] }, schema: { body } },
    async (request, reply) => {
      const { loop, about = null, input } = request.body;
      const opened = { visitor: visitorOf(request), loop, about, input, key: idempotencyKey(request) };
      return answerAct(door, request, reply, settled(await openAlone(door, opened)), 201);
    },
  );
};
