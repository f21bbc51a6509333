import type { FastifyRequest } from 'fastify';
import type { Door } from '../door.ts';
import type { Reader } from '../present/reader.ts';
import { readerOf } from '../reader-of.ts';
import type { Visitor } from '../session/visitor.ts';

export type Served = Visitor & { readonly kind: 'party' };

/** Whose papers they are, with the language and the day they are read in. */
export type ServedReader = Reader & { readonly visitor: Served };

/** The reader of papers that belong to somebody served. A certificate is handed in as it was issued: in Chinese. */
export const servedReader = async (door: Door, request: FastifyRequest, visitor: Served): Promise<ServedReader> => ({
  ...(await readerOf(door, request, null, visitor)),
  language: 'zh',
  visitor,
});
