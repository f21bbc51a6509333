import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { findAttachments } from '../../store/attachments.ts';
import { consentOf, earlierPapers, giveConsent, reusePaper, withdrawConsent } from '../../store/reuse.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';

const key = Type.String({ minLength: 1, maxLength: 100 });
const query = Type.Object({ item: key, material: key }, { additionalProperties: false });
const use = Type.Object({ item: key, material: key, file: key }, { additionalProperties: false });

/** What the consent is for: said to whoever gives it, and kept with it. */
const purpose = 'reuse-in-own-applications';

type Wanted = { readonly item: string; readonly material: string };

/**
 * Papers already here: what somebody handed in before is offered for a material of the same name, to nobody but himself, and
 * only while he agrees. Each use is kept with its item and material; the agreement is withdrawn by one click.
 */
export const routes: Routes = (server, door) => {
  server.get<{ Querystring: Wanted }>(
    '/api/papers-here',
    { config: { may: 'party' }, schema: { querystring: query } },
    async (request) => {
      const party = partyIn(request);
      const found = await earlierPapers(door.store, party, await nameOf(door, request.query));
      const consent = await consentOf(door.store, party);
      const files =
        consent === null
          ? []
          : await findAttachments(
              door.store,
              found.map(({ file }) => file),
            );
      const known = new Map(files.map((file) => [file.id, file]));
      return {
        count: found.length,
        consent: consent === null ? null : { purpose: consent.purpose, givenAt: consent.givenAt },
        papers: found.flatMap(({ file, number, at }) => {
          const one = known.get(file);
          return one === undefined ? [] : [{ file, name: one.name, type: one.type, size: one.size, number, at }];
        }),
      };
    },
  );

  server.put('/api/papers-here/consent', { config: { may: 'party' } }, async (request) => {
    await giveConsent(door.store, partyIn(request), purpose);
    return { purpose };
  });

  server.delete('/api/papers-here/consent', { config: { may: 'party' } }, async (request, reply) => {
    await withdrawConsent(door.store, door.files, partyIn(request));
    return reply.code(204).send();
  });

  server.post<{ Body: Wanted & { file: string } }>(
    '/api/papers-here/uses',
    { config: { may: 'party' }, schema: { body: use } },
    async (request, reply) => {
      const party = partyIn(request);
      const { item, material, file } = request.body;
      const consent = await consentOf(door.store, party);
      if (consent === null) throw new DoorProblem('consent-needed');
      const found = await earlierPapers(door.store, party, await nameOf(door, request.body));
      // Only what is his own and was handed in for this very material.
      if (!found.some((paper) => paper.file === file)) throw new DoorProblem('not-found');
      const taken = await reusePaper(door.store, { file, party, consent: consent.id, item, material });
      if (taken === null) throw new DoorProblem('not-found');
      return reply.code(201).send({ id: taken.id, name: taken.name, type: taken.type, size: taken.size });
    },
  );
};

const partyIn = (request: FastifyRequest): string => {
  const visitor = visitorOf(request);
  if (visitor.kind !== 'party') throw new Error('a route of the served let somebody else in');
  return visitor.party;
};

/** What the material is called; an item or a material that is not there has no papers. */
const nameOf = async (door: Door, { item, material }: Wanted): Promise<string> => {
  const materials = (await door.directory()).items.get(item)?.['materials'];
  const found = (Array.isArray(materials) ? materials : []).find(
    (one) => typeof one === 'object' && one !== null && 'id' in one && one.id === material,
  );
  if (found === undefined) throw new DoorProblem('not-found');
  return String((found as { name?: unknown }).name ?? '');
};
