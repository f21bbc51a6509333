import { Type } from 'typebox';
import { lawView } from '../directory.ts';
import type { Routes } from '../server/route.ts';

const asked = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }, { additionalProperties: false });

/** Citations to choose from, for the staff: verified ones first, the others marked. */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: { q?: string } }>(
    '/api/laws',
    { config: { may: 'staff' }, schema: { querystring: asked } },
    async ({ query }) => {
      const directory = await door.directory();
      const words = (query.q ?? '').trim().toLowerCase();
      const laws = [...directory.laws.keys()].flatMap((id) => lawView(directory, id) ?? []);
      const found = laws.filter(({ id, instrument, article, text }) =>
        `${id} ${instrument}${article} ${text ?? ''}`.toLowerCase().includes(words),
      );
      return found.toSorted((a, b) => Number(b.verified) - Number(a.verified)).slice(0, 100);
    },
  );
};
