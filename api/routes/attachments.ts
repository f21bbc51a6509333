import { Type } from 'typebox';
import type { Readable } from 'node:stream';
import { attachmentLimit, findAttachments, keepAttachment, readAttachment } from '../../store/attachments.ts';
import { actorKey } from '../act/act-on-case.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';

const query = Type.Object({ name: Type.String({ minLength: 1, maxLength: 200 }) });
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
const face = Type.Object({ face: Type.Optional(Type.String({ maxLength: 10 })) });

/** Files: handed in as they are, byte for byte; given out to whoever handed them in or may see their case. */
export const routes: Routes = (server, door) => {
  void server.register(async (upload) => {
    upload.removeAllContentTypeParsers();
    upload.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    upload.post<{ Querystring: { name: string }; Body: Readable | undefined }>(
      '/api/attachments',
      { config: { may: 'session' }, schema: { querystring: query } },
      async (request, reply) => {
        const large = () => new DoorProblem('too-large', { values: { size: `${attachmentLimit / 1024 / 1024} MB` } });
        if (Number(request.headers['content-length'] ?? 0) > attachmentLimit) throw large();
        const bytes = request.body ?? request.raw;
        const kept = await keepAttachment(door.store, door.files, {
          name: plainName(request.query.name),
          owner: actorKey(visitorOf(request)),
          bytes,
        });
        if (!('refused' in kept))
          return reply.code(201).send({ id: kept.id, name: kept.name, type: kept.type, size: kept.size });
        throw kept.refused === 'too-large'
          ? large()
          : new DoorProblem(kept.refused === 'unknown-type' ? 'file-kind' : 'file-broken');
      },
    );
  });

  server.get<{ Params: { id: string } }>(
    '/api/attachments/:id',
    { config: { may: 'session' }, schema: { params, querystring: face } },
    async (request, reply) => {
      const [id = '', inCase] = request.params.id.split('.').toReversed();
      const [file] = await findAttachments(door.store, [id]);
      const reader = await readerOf(door, request);
      const own = file?.owner === actorKey(reader.visitor);
      if (!file || !(own || (inCase && (await loadCase(door, inCase, reader)).files.some((one) => one.id === file.id))))
        throw new DoorProblem('not-found');
      const shown = file.type === 'application/pdf' || file.type.startsWith('image/');
      return reply
        .type(file.type)
        .header('content-length', file.size)
        .header('cache-control', 'private, no-store')
        .header(
          'content-disposition',
          `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        )
        .send(readAttachment(door.files, file));
    },
  );
};

/** A file's name without folders or signs that are not shown. */
const plainName = (name: string): string => name.split(/[\\/]/).at(-1)?.replace(/\p{C}/gu, '').trim() || 'file';
