import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { recordLook } from '../../store/look.ts';
import { partyCalled } from '../../store/party.ts';
import { giveConsent, withdrawConsent } from '../../store/reuse.ts';
import { actorKey } from '../act/act-on-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { mayRegister } from '../reuse/may-register.ts';
import type { Wanted } from '../reuse/material-name.ts';
import { offered } from '../reuse/offered.ts';
import { reusePurpose as purpose } from '../reuse/purpose.ts';
import { servedReader, type Served } from '../reuse/served-reader.ts';
import { shownOffer } from '../reuse/shown.ts';
import { takePaper } from '../reuse/take.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const key = Type.String({ minLength: 1, maxLength: 100 });
const whom = { name: Type.String({ minLength: 1, maxLength: 60 }), phone: Type.String({ pattern: '^1[3-9]\\d{9}$' }) };
const about = { ...whom, item: key, material: key };
const asked = Type.Object(about, { additionalProperties: false });
const consent = Type.Object({ ...whom, item: key, agrees: Type.Boolean() }, { additionalProperties: false });
const use = Type.Object({ ...about, file: key }, { additionalProperties: false });

type Whom = { readonly name: string; readonly phone: string; readonly item: string };

/**
 * Papers already here, at the counter: for the person in front of the clerk, named and reached as the house knows him, and once
 * he has agreed. Who of the staff was told so is kept; so is each look, with the item it was for.
 */
export const routes: Routes = (server, door, { publicUrl }) => {
  server.post<{ Body: Whom & Wanted }>(
    '/api/papers-at-counter',
    { config: { may: 'staff' }, schema: { body: asked } },
    async (request) => {
      const party = await servedBy(door, request, request.body);
      if (party === null) return { count: 0, consent: null, papers: [] };
      const offer = await offered(door, await servedReader(door, request, party), request.body, publicUrl);
      if (offer.consent !== null && offer.count > 0) await noteLook(door, request, party, request.body);
      return shownOffer(offer);
    },
  );

  server.put<{ Body: Whom & { agrees: boolean } }>(
    '/api/papers-at-counter/consent',
    { config: { may: 'staff' }, schema: { body: consent } },
    async (request) => {
      const served = await servedBy(door, request, request.body);
      if (served === null) throw new DoorProblem('not-found');
      const { person } = clerkIn(request);
      const { agrees } = request.body;
      if (agrees) await giveConsent(door.store, served.party, purpose, person);
      else await withdrawConsent(door.store, door.files, served.party, person);
      return { purpose, agrees };
    },
  );

  server.post<{ Body: Whom & Wanted & { file: string } }>(
    '/api/papers-at-counter/uses',
    { config: { may: 'staff' }, schema: { body: use } },
    async (request, reply) => {
      const party = await servedBy(door, request, request.body);
      if (party === null) throw new DoorProblem('not-found');
      const reader = await servedReader(door, request, party);
      const taken = await takePaper(door, reader, request.body, actorKey(clerkIn(request)), publicUrl);
      await noteLook(door, request, party, { ...request.body, material: `${request.body.material}:${taken.id}` });
      return reply.code(201).send({ id: taken.id, name: taken.name, type: taken.type, size: taken.size });
    },
  );
};

const clerkIn = (request: FastifyRequest) => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'person') throw new Error('a route of the staff let somebody else in');
  return visitor;
};

/** Who stands at the counter; null where the house knows nobody of this name and telephone. */
const servedBy = async (door: Door, request: FastifyRequest, { name, phone, item }: Whom): Promise<Served | null> => {
  await mayRegister(door, clerkIn(request), item);
  const found = await partyCalled(door.store, phone, name.trim());
  return found && { kind: 'party', party: found.party, name: found.name ?? name, phone };
};

const noteLook = (door: Door, request: FastifyRequest, { party }: Served, { item, material }: Wanted): Promise<void> =>
  recordLook(door.store, {
    person: clerkIn(request).person,
    subject: `party:${party}`,
    field: `papers:${material}`,
    purpose: `application:${item}`,
  });
