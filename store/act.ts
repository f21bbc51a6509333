import type { Json } from '../kernel/json.ts';
import type { ActRequest, ActResult } from './act-request.ts';
import type { Store } from './store.ts';

/**
 * Carries out one act: reads the case inside the zone's lock, lets `work` decide, and writes events, row,
 * clocks, rights, papers and the idempotency key in one transaction, which it may share with others.
 * Refuses a version that moved, a key used for another body, a case that does not exist.
 */
export const act = <Answer extends Json>(store: Store, request: ActRequest<Answer>): Promise<ActResult<Answer>> =>
  store.committer.submit(request);
