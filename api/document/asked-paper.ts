import type { FastifyRequest } from 'fastify';
import type { Language } from '../../kernel/programme.ts';
import type { Door } from '../door.ts';
import { paperOf } from '../present/paper-view.ts';
import { DoorProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';
import { issuedPaper, type Issued } from './issued.ts';

/** The paper that a request names, for whoever asks. Refuses a name that is none as if there were no such paper. */
export const askedPaper = async (
  door: Door,
  request: FastifyRequest,
  id: string,
  language: Language,
  origin: string,
): Promise<Issued> => {
  const named = paperOf(id);
  if (!named) throw new DoorProblem('not-found');
  const reader = { ...(await readerOf(door, request)), language };
  return issuedPaper(door, { case: named.id, seq: named.seq, paper: named.paper }, reader, origin);
};
