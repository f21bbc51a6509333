import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { attachmentLimit } from '../../store/attachments.ts';
import { paperOfCode } from '../../store/paper-code.ts';
import { paperPrints } from '../../store/paper-print.ts';
import { verifiedPaper } from '../document/verified-paper.ts';
import { DoorProblem } from '../problem.ts';
import type { Routes } from '../server/route.ts';
import { allowance } from '../session/allowance.ts';

const params = Type.Object({ code: Type.String({ minLength: 1, maxLength: 60 }) });

type Coded = { Params: { code: string } };

/** Whether a paper is genuine and in force, for anybody who has its code; of what it is about nothing is told. */
export const routes: Routes = (server, door) => {
  const byAddress = allowance(120, 900, () => performance.now() / 1000);
  const keyOf = async (request: FastifyRequest<Coded>) => {
    const seconds = byAddress.take(request.ip);
    if (seconds > 0)
      throw new DoorProblem('verify-too-often', { values: { minutes: Math.ceil(seconds / 60), seconds } });
    const key = await paperOfCode(door.store, request.params.code);
    if (key === null) throw new DoorProblem('verify-unknown');
    return key;
  };

  server.get<Coded>('/api/verify/:code', { config: { may: 'anyone' }, schema: { params } }, async (request, reply) => {
    const view = await verifiedPaper(door, await keyOf(request), request.language);
    if (view === null) throw new DoorProblem('verify-unknown');
    return reply.header('cache-control', 'no-store').send(view);
  });

  void server.register(async (upload) => {
    upload.removeAllContentTypeParsers();
    upload.addContentTypeParser('*', (_, payload, done) => done(null, payload));
    upload.post<Coded & { Body: AsyncIterable<Uint8Array> | undefined }>(
      '/api/verify/:code/compare',
      { config: { may: 'anyone' }, schema: { params } },
      async (request) => {
        const key = await keyOf(request);
        const hash = await hashOfStream(request.body ?? request.raw);
        const prints = await paperPrints(door.store, key);
        return { same: prints.some((print) => print.hash === hash) };
      },
    );
  });
};

/** Counts and hashes what arrives; nothing of it is kept. */
const hashOfStream = async (bytes: AsyncIterable<Uint8Array>): Promise<string> => {
  const digest = createHash('sha256');
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > attachmentLimit)
      throw new DoorProblem('too-large', { values: { size: `${attachmentLimit / 1024 / 1024} MB` } });
    digest.update(chunk);
  }
  return digest.digest('hex');
};
