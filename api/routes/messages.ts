import { Type } from 'typebox';
import { messagesOf, messagesTo } from '../../store/message.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });

/** What was sent to somebody, by what way, and which matter it was about: for himself, and for who works on the matter. */
export const routes: Routes = (server, door) => {
  server.get('/api/messages', { config: { may: 'party' } }, async (request) => {
    const visitor = visitorOf(request);
    if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
    return { messages: await messagesTo(door.store, `party:${visitor.party}`) };
  });

  server.get<{ Params: { id: string } }>(
    '/api/cases/:id/messages',
    { config: { may: 'session' }, schema: { params } },
    async (request) => {
      const { standing } = await loadCase(door, request.params.id, await readerOf(door, request));
      return { messages: await messagesOf(door.store, standing.given.case) };
    },
  );
};
