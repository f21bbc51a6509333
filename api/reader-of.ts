import type { FastifyRequest } from 'fastify';
import type { Door } from './door.ts';
import type { Reader } from './present/reader.ts';
import { visitorOf } from './server/route.ts';
import type { Visitor } from './session/visitor.ts';

/** The reader of a request: who, in which language, at which moment, and for what purpose. */
export const readerOf = async (
  door: Door,
  request: FastifyRequest,
  purpose: string | null = null,
  visitor: Visitor = visitorOf(request),
): Promise<Reader> => ({
  visitor,
  language: request.language,
  now: door.now(),
  calendar: door.calendar(),
  directory: await door.directory(),
  programmes: door.programmes,
  purpose,
  partyName: () => null,
  partyPhone: () => null,
});
