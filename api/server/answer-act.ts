import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../kernel/case.ts';
import type { Answer } from '../act/answer.ts';
import { findCase } from '../../store/find-case.ts';
import { unitView } from '../directory.ts';
import type { Door } from '../door.ts';
import { setVersion } from '../etag.ts';
import { DoorProblem } from '../problem.ts';
import { materialNames } from '../present/act-view.ts';
import { readerOf } from '../reader-of.ts';
import { refusalSentence } from '../refusal.ts';
import { showCase } from '../show-case.ts';

/**
 * The answer to whoever acted: the case as it stands for him now, or, with `Prefer: return=minimal`, only its version
 * and state. A refusal is a problem document with the refusal inside and the rule in a sentence.
 */
export const answerAct = async (
  door: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  status: 200 | 201,
) => {
  if (answer.refusal) throw await refused(door, request, answer);
  setVersion(reply, answer.version).code(status);
  if (status === 201) void reply.header('location', `/api/cases/${answer.id}`);
  if (/\breturn=minimal\b/.test(String(request.headers['prefer'] ?? ''))) {
    const { id, number, version, state, ending } = answer;
    return reply.header('preference-applied', 'return=minimal').send({ id, number, version, state, ending });
  }
  return reply.send(await showCase(door, answer.id, await readerOf(door, request)));
};

/** The refusal as a problem document, with the rule in a sentence of the reader's language. */
export const refused = async (door: Door, request: FastifyRequest, answer: Answer): Promise<DoorProblem> => {
  const directory = await door.directory();
  // It was made a refusal by the kernel, kept as plain data, and is read back as what it was.
  const refusal = answer.refusal as unknown as Refusal;
  const programme = door.programmes.loops.find(({ loop }) => loop.name === answer.loop)?.programme;
  const found = await findCase(door.store, answer.id);
  const sentence = refusalSentence(refusal, {
    language: request.language,
    loop: answer.loop,
    words: programme?.words[request.language] ?? {},
    materials: found ? materialNames(found.standing, request) : {},
    unitName: (unit) => unitView(directory, unit, request.language).name,
  });
  return new DoorProblem('refused', { refusal, sentence, more: { version: answer.version } });
};
