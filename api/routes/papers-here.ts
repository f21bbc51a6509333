import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { giveConsent, withdrawConsent } from '../../store/reuse.ts';
import { actorKey } from '../act/act-on-case.ts';
import type { Wanted } from '../reuse/material-name.ts';
import { offered } from '../reuse/offered.ts';
import { reusePurpose as purpose } from '../reuse/purpose.ts';
import { servedReader, type Served } from '../reuse/served-reader.ts';
import { shownOffer } from '../reuse/shown.ts';
import { takePaper } from '../reuse/take.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const key = Type.String({ minLength: 1, maxLength: 100 });
const query = Type.Object({ item: key, material: key }, { additionalProperties: false });
const use = Type.Object({ item: key, material: key, file: key }, { additionalProperties: false });

/**
 * Papers already here: what somebody handed in before, or was granted, is offered for a material of the same name, to nobody
 * but himself, and only while he agrees. Each use is kept with its item and material; the agreement is withdrawn by one click.
 */
export const routes: Routes = (server, door, { publicUrl }) => {
  server.get<{ Querystring: Wanted }>(
    '/api/papers-here',
    { config: { may: 'party' }, schema: { querystring: query } },
    async (request) =>
      shownOffer(await offered(door, await servedReader(door, request, served(request)), request.query, publicUrl)),
  );

  server.put('/api/papers-here/consent', { config: { may: 'party' } }, async (request) => {
    await giveConsent(door.store, served(request).party, purpose);
    return { purpose };
  });

  server.delete('/api/papers-here/consent', { config: { may: 'party' } }, async (request, reply) => {
    await withdrawConsent(door.store, door.files, served(request).party);
    return reply.code(204).send();
  });

  server.post<{ Body: Wanted & { file: string } }>(
    '/api/papers-here/uses',
    { config: { may: 'party' }, schema: { body: use } },
    async (request, reply) => {
      const reader = await servedReader(door, request, served(request));
      const taken = await takePaper(door, reader, request.body, actorKey(reader.visitor), publicUrl);
      return reply.code(201).send({ id: taken.id, name: taken.name, type: taken.type, size: taken.size });
    },
  );
};

const served = (request: FastifyRequest): Served => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
  return visitor;
};
