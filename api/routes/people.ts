import { Type } from 'typebox';
import { personView } from '../directory.ts';
import type { Routes } from '../server/route.ts';

const asked = Type.Object({ unit: Type.Optional(Type.String({ maxLength: 60 })) }, { additionalProperties: false });

/** Colleagues, to hand something to or to know who did it; for the staff alone. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { unit?: string } }>(
    '/api/people',
    { config: { may: 'staff' }, schema: { querystring: asked } },
    async ({ query }) => {
      const directory = await door.directory();
      return [...directory.people].flatMap(([person, body]) =>
        body['active'] === true && (query.unit === undefined || body['unit'] === query.unit)
          ? (personView(directory, person) ?? [])
          : [],
      );
    },
  );
};
