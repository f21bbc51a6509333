import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { Readable } from 'node:stream';
import {
  addToArrival,
  arrivalHours,
  beginArrival,
  dropArrival,
  findArrival,
  type Arrival,
} from '../../store/attachment/arrival.ts';
import { attachmentLimit } from '../../store/attachments.ts';
import { actorKey } from '../act/act-on-case.ts';
import { DoorProblem } from '../problem.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { plainName, tooLarge } from './attachments.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 100 }) });
const version = '1.0.0';

type One = { Params: { id: string } };

/**
 * Files on their way, by the open protocol tus 1.0 (creation, termination, expiration): begun with their length, sent in as
 * many pieces as the line needs, and gone on with where they stopped. A file that is whole becomes an attachment by
 * `POST /api/attachments?upload=…`. Nobody but who began it sees that it is there.
 */
export const routes: Routes = (server, door) => {
  const busy = new Set<string>();
  const own = async (id: string, owner: string): Promise<Arrival> => {
    const arrival = await findArrival(door.files, id);
    if (arrival?.owner !== owner) throw new DoorProblem('not-found');
    return arrival;
  };
  void server.register(async (tus) => {
    tus.removeAllContentTypeParsers();
    tus.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    tus.addHook('onSend', async (_, reply) => {
      void reply.headers({ 'tus-resumable': version, 'cache-control': 'no-store' });
    });

    tus.options('/api/uploads', { config: { may: 'anyone' } }, (_, reply) =>
      reply
        .code(204)
        .headers({
          'tus-version': version,
          'tus-extension': 'creation,termination,expiration',
          'tus-max-size': String(attachmentLimit),
        })
        .send(),
    );

    tus.post('/api/uploads', { config: { may: 'session' } }, async (request, reply) => {
      const length = Number(request.headers['upload-length'] ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length <= 0)
        throw new DoorProblem('invalid', { fields: [{ field: 'Upload-Length', keyword: 'required' }] });
      if (length > attachmentLimit) throw tooLarge();
      const name = nameIn(String(request.headers['upload-metadata'] ?? ''));
      const arrival = await beginArrival(door.files, { owner: actorKey(visitorOf(request)), name, length });
      return offsetOf(reply, arrival).code(201).header('location', `/api/uploads/${arrival.id}`).send();
    });

    tus.head<One>('/api/uploads/:id', { config: { may: 'session' }, schema: { params } }, async (request, reply) => {
      const arrival = await own(request.params.id, actorKey(visitorOf(request)));
      return offsetOf(reply, arrival).header('upload-length', arrival.length).send();
    });

    tus.patch<One & { Body: Readable | undefined }>(
      '/api/uploads/:id',
      { config: { may: 'session' }, schema: { params } },
      async (request, reply) => {
        const { id } = request.params;
        const arrival = await own(id, actorKey(visitorOf(request)));
        if (request.headers['content-type'] !== 'application/offset+octet-stream') throw new DoorProblem('upload-kind');
        // Two lines at once would mix their pieces.
        if (busy.has(id)) throw new DoorProblem('upload-busy');
        busy.add(id);
        try {
          // Read again under the lock: another line may have added to it just now.
          const here = (await findArrival(door.files, id)) ?? arrival;
          if (Number(request.headers['upload-offset'] ?? -1) !== here.offset)
            throw new DoorProblem('upload-offset', { more: { offset: here.offset } });
          const added = await addToArrival(door.files, here, request.body ?? request.raw);
          if (added.tooMuch) throw tooLarge();
          return offsetOf(reply, { ...here, offset: added.offset })
            .code(204)
            .send();
        } finally {
          busy.delete(id);
        }
      },
    );

    tus.delete<One>('/api/uploads/:id', { config: { may: 'session' }, schema: { params } }, async (request, reply) => {
      await own(request.params.id, actorKey(visitorOf(request)));
      await dropArrival(door.files, request.params.id);
      return reply.code(204).send();
    });
  });
};

const offsetOf = (reply: FastifyReply, { offset }: Arrival): FastifyReply =>
  reply.headers({
    'upload-offset': String(offset),
    'upload-expires': new Date(Date.now() + arrivalHours * 3_600_000).toUTCString(),
  });

/** The name in tus's metadata: `filename <base64>`, with other pairs beside it. */
const nameIn = (metadata: string): string => {
  const [, coded = ''] = /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(metadata.slice(0, 2000)) ?? [];
  return plainName(Buffer.from(coded, 'base64').toString('utf8').slice(0, 200));
};
