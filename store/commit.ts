import type { Pool } from 'pg';
import type { Json } from '../kernel/json.ts';
import type { ActRequest, ActResult } from './act-request.ts';
import type { Settled } from './commit/act-inside.ts';
import { createCourseQueue } from './commit/course-queue.ts';
import { notKept } from './commit/not-kept.ts';
import { runBatch } from './commit/run-batch.ts';
import type { Course } from './course.ts';
import type { Store } from './store.ts';

export type Committer = {
  readonly submit: <Answer extends Json>(request: ActRequest<Answer>) => Promise<ActResult<Answer>>;
  /** Plays a course when nobody else wants anything; fails with what kept it from going on, and then wrote nothing. */
  readonly play: (course: Course, store: Store) => Promise<void>;
};

/** So many acts share one transaction at most: enough to fill the wait for the disk, few enough to answer soon. */
const most = 128;

type Waiting = {
  readonly request: ActRequest;
  readonly resolve: (result: ActResult) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Group commit for one zone: an act that finds nobody at work starts at once; those that come while a
 * transaction is under way share the next. Nobody ever waits for a timer. When the database refuses a
 * transaction, its acts are tried again by halves, so that only the guilty one fails.
 */
export const createCommitter = (pool: Pool, zone: string): Committer => {
  let waiting: Waiting[] = [];
  const courses = createCourseQueue(pool);
  let busy = false;

  const attempt = async (acts: readonly Waiting[]): Promise<void> => {
    try {
      const settled = await inConnection(
        pool,
        zone,
        acts.map(({ request }) => request),
      );
      acts.forEach((one, index) => answer(one, settled[index]));
    } catch (error) {
      const [only] = acts;
      if (acts.length === 1 && only !== undefined) return fail(only, error);
      const half = acts.length >> 1;
      await attempt(acts.slice(0, half));
      await attempt(acts.slice(half));
    }
  };

  const work = async (): Promise<void> => {
    busy = true;
    while (waiting.length + courses.length() > 0) {
      const acts = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await (acts.length > 0 ? attempt(acts) : courses.playSome(() => waiting.length > 0));
    }
    busy = false;
  };

  return {
    submit: <Answer extends Json>(request: ActRequest<Answer>) =>
      new Promise<ActResult<Answer>>((resolve, reject) => {
        waiting.push({ request, resolve: resolve as (result: ActResult) => void, reject });
        if (!busy) void work();
      }),
    play: (course, store) => {
      const done = courses.add(course, store);
      if (!busy) void work();
      return done;
    },
  };
};

const inConnection = async (pool: Pool, zone: string, requests: readonly ActRequest[]): Promise<readonly Settled[]> => {
  const client = await pool.connect();
  let broken: unknown = null;
  try {
    return await runBatch(client as unknown as Parameters<typeof runBatch>[0], zone, requests);
  } catch (error) {
    // Without an SQLSTATE it was the connection that failed, and not the statement.
    if (!/^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code ?? ''))) broken = error;
    throw error;
  } finally {
    client.release(broken !== null);
  }
};

const answer = (one: Waiting, settled: Settled | undefined): void => {
  if (settled !== undefined && 'result' in settled) one.resolve(settled.result);
  else one.reject(settled?.error ?? new Error('an act was lost from its batch'));
};

const fail = (one: Waiting, error: unknown): void => {
  const kept = notKept(error);
  if (kept === null) one.reject(error);
  else one.resolve({ kind: 'not-kept', constraint: kept.constraint, message: kept.message });
};
