import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { issueCode, redeemCode } from '../../store/one-time-code.ts';
import { keepReach, reachOf, type Reach } from '../../store/reach.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const email = Type.String({ maxLength: 200, pattern: '^[^@\\s,;<>"]+@[^@\\s,;<>"]+\\.[A-Za-z]{2,}$' });
const asked = Type.Object({ email }, { additionalProperties: false });
const wish = Type.Object(
  {
    email: Type.Union([email, Type.Null()]),
    /** Only for an address that is new. */
    code: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
    digest: Type.Boolean(),
  },
  { additionalProperties: false },
);

type Wish = { readonly email: string | null; readonly code?: string; readonly digest: boolean };

/** How somebody is reached beside his phone: an e-mail address that he has shown to be his, and how often. */
export const routes: Routes = (server, door) => {
  const shown = (reach: Reach) => ({ ...reach, quiet: door.quiet ?? null });

  server.get('/api/reach', { config: { may: 'party' } }, async (request) =>
    shown(await reachOf(door.store, partyIn(request))),
  );

  server.post<{ Body: { email: string } }>(
    '/api/reach/codes',
    { config: { may: 'party' }, schema: { body: asked } },
    async (request, reply) => {
      const code = await issueCode(
        door.store,
        addressOf(partyIn(request), request.body.email),
        door.demonstration ? 1000 : 5,
      );
      if (code === null) throw new DoorProblem('too-many', { values: { minutes: 60, seconds: 3600 } });
      await door.send({ kind: 'code', channel: 'e-mail', to: request.body.email, text: code });
      return door.demonstration ? reply.code(200).send({ code }) : reply.code(204).send();
    },
  );

  server.put<{ Body: Wish }>('/api/reach', { config: { may: 'party' }, schema: { body: wish } }, async (request) => {
    const party = partyIn(request);
    const { email: address, code = '', digest } = request.body;
    const before = await reachOf(door.store, party);
    const isNew = address !== null && address !== before.email;
    if (isNew && (await redeemCode(door.store, addressOf(party, address), code)) !== 'right')
      throw new DoorProblem('wrong-code');
    await keepReach(door.store, party, { email: address, digest });
    return shown({ email: address, digest });
  });
};

/** A code counts for one address of one party, so that nobody confirms with what another was sent. */
const addressOf = (party: string, address: string): string => `${party} ${address.toLowerCase()}`;

const partyIn = (request: FastifyRequest): string => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
  return visitor.party;
};
