import { Type } from 'typebox';
import type { Readable } from 'node:stream';
import { arrivalPath, dropArrival, findArrival } from '../../store/attachment/arrival.ts';
import { letGo } from '../../store/attachment/let-go.ts';
import {
  attachmentLimit,
  attachmentOf,
  findAttachments,
  keepArrived,
  keepAttachment,
  readAttachment,
  type Attachment,
  type Refused,
} from '../../store/attachments.ts';
import { actorKey } from '../act/act-on-case.ts';
import type { Door } from '../door.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { visitorOf, type Routes } from '../server/route.ts';
import { loadCase } from '../show-case.ts';

const query = Type.Object({
  name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  upload: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
});
const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200 }) });
const face = Type.Object({ face: Type.Optional(Type.String({ maxLength: 10 })) });

/** Files: handed in as they are, byte for byte; given out to whoever handed them in or may see their case. */
export const routes: Routes = (server, door) => {
  void server.register(async (plain) => {
    plain.removeAllContentTypeParsers();
    plain.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    plain.post<{ Querystring: { name?: string; upload?: string }; Body: Readable | undefined }>(
      '/api/attachments',
      { config: { may: 'session' }, schema: { querystring: query } },
      async (request, reply) => {
        const { name, upload } = request.query;
        const owner = actorKey(visitorOf(request));
        if (upload !== undefined) return reply.code(201).send(shown(await finished(door, upload, owner)));
        if (name === undefined) throw new DoorProblem('invalid', { fields: [{ field: 'name', keyword: 'required' }] });
        if (Number(request.headers['content-length'] ?? 0) > attachmentLimit) throw tooLarge();
        const wish = { name: plainName(name), owner, bytes: request.body ?? request.raw, scan: door.scan ?? null };
        return reply.code(201).send(shown(taken(await keepAttachment(door.store, door.files, wish))));
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

  server.delete<{ Params: { id: string } }>(
    '/api/attachments/:id',
    { config: { may: 'session' }, schema: { params } },
    async (request, reply) => {
      const gone = await letGo(door.store, door.files, request.params.id, actorKey(visitorOf(request)));
      if (!gone) throw new DoorProblem('not-found');
      return reply.code(204).send();
    },
  );
};

/** An upload that is whole becomes an attachment, once; asked again it is the same one. */
const finished = async (door: Door, upload: string, owner: string): Promise<Attachment> => {
  const before = await attachmentOf(door.store, upload);
  if (before !== null && before.owner === owner) return before;
  const arrival = await findArrival(door.files, upload);
  if (arrival?.owner !== owner) throw new DoorProblem('not-found');
  if (arrival.offset < arrival.length) throw new DoorProblem('upload-offset', { more: { offset: arrival.offset } });
  const path = arrivalPath(door.files, upload);
  try {
    const wish = { name: arrival.name, owner, scan: door.scan ?? null, arrivedAs: upload };
    return taken(await keepArrived(door.store, door.files, path, wish));
  } finally {
    await dropArrival(door.files, upload);
  }
};

/** What was kept, or the problem that says why it was not. */
const taken = (kept: Attachment | Refused): Attachment => {
  if (!('refused' in kept)) return kept;
  switch (kept.refused) {
    case 'too-large':
      throw tooLarge();
    case 'unknown-type':
      throw new DoorProblem('file-kind');
    case 'phone-picture':
      throw new DoorProblem('file-phone-picture');
    case 'lying':
      throw new DoorProblem('file-lying');
    case 'bomb':
      throw new DoorProblem('file-bomb');
    case 'infected':
      throw new DoorProblem('file-infected', { values: { name: kept.name } });
    case 'unscanned':
      throw new DoorProblem('file-unscanned');
    default:
      throw new DoorProblem('file-broken');
  }
};

const shown = ({ id, name, type, size }: Attachment) => ({ id, name, type, size });

export const tooLarge = (): DoorProblem =>
  new DoorProblem('too-large', { values: { size: `${attachmentLimit / 1024 / 1024} MB` } });

/** A file's name without folders or signs that are not shown. */
export const plainName = (name: string): string => name.split(/[\\/]/).at(-1)?.replace(/\p{C}/gu, '').trim() || 'file';
