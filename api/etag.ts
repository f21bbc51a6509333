import type { FastifyReply, FastifyRequest } from 'fastify';
import { DoorProblem } from './problem.ts';

/** The version of a case as an entity tag. */
export const setVersion = (reply: FastifyReply, version: number): FastifyReply => reply.header('etag', `"${version}"`);

/** The version a write was made against, from If-Match. Refuses a write that names none. */
export const expectedVersion = (request: FastifyRequest): number => {
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.headers['if-match']?.trim() ?? '') ?? [];
  if (version === undefined) throw new DoorProblem('version-needed');
  return Number(version);
};

/** The click's own name, from Idempotency-Key. Refuses a write without one. */
export const idempotencyKey = (request: FastifyRequest): string => {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw new DoorProblem('key-needed');
  return key;
};
