import { hash } from 'node:crypto';
import { DatabaseError } from 'pg';
import type { ActRequest, ActResult } from '../act-request.ts';
import { click } from './batch.ts';
import type { Batch } from './batch.ts';
import { notKept } from './not-kept.ts';
import { readsOf, standingOf } from './reads.ts';
import { stage } from './stage.ts';

export type Settled = { readonly result: ActResult } | { readonly error: unknown };

/**
 * One act inside a transaction: the same click gets the answer it had; a case that moved on is said to
 * have; else it decides, and what it decided is staged. Its failure is its own.
 */
export const actInside = async (batch: Batch, request: ActRequest): Promise<Settled> => {
  const bodyHash = request.key === null ? '' : hash('sha256', request.body ?? '', 'hex');
  if (request.key !== null) {
    const name = click(request.actor, request.key);
    const kept = batch.staged.answers.get(name) ?? batch.read.answers.get(name);
    if (kept !== undefined && kept.bodyHash !== bodyHash) return { result: { kind: 'key-reused' } };
    if (kept !== undefined) return { result: { kind: 'done', answer: kept.answer, repeated: true } };
  }
  if (request.caseId !== undefined) {
    const standing = await standingOf(batch, request.caseId);
    if (standing === null) return { result: { kind: 'unknown-case' } };
    if (request.expects !== undefined && request.expects !== standing.seq)
      return { result: { kind: 'moved', version: standing.seq } };
  }
  try {
    const numbers = new Map<string, number>();
    const outcome = await request.work(readsOf(batch, numbers));
    await stage(batch, request, outcome, bodyHash, numbers);
    return { result: { kind: 'done', answer: outcome.answer, repeated: false } };
  } catch (error) {
    const kept = notKept(error);
    // An error of the database has spoilt the transaction for everybody; it is tried again without its cause.
    if (kept === null && error instanceof DatabaseError) throw error;
    return kept === null
      ? { error }
      : { result: { kind: 'not-kept', constraint: kept.constraint, message: kept.message } };
  }
};
