import { Type } from 'typebox';
import { makeAdministrator } from '../act/make-administrator.ts';
import type { Routes } from '../server/route.ts';

const body = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 60 }),
    account: Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 60 }),
    password: Type.String({ minLength: 10, maxLength: 200 }),
  },
  { additionalProperties: false },
);

/** The first administrator of an empty zone: once, and never again. */
export const routes: Routes = (server, door) => {
  server.post<{ Body: { name: string; account: string; password: string } }>(
    '/api/administrator',
    { config: { may: 'anyone' }, schema: { body } },
    async (request, reply) => reply.code(201).send(await makeAdministrator(door, request.body)),
  );
};
