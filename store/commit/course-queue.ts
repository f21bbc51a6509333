import type { Pool } from 'pg';
import type { Course } from '../course.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connection.ts';
import { CourseFailed, runCourses } from './run-courses.ts';

/** So many courses share a transaction at most, and for no longer than this: whoever comes meanwhile waits for it. */
const most = 48;
const milliseconds = 25;

type Waiting = {
  readonly course: Course;
  readonly store: Store;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/** The courses that wait to be played, and how some of them are. */
export const createCourseQueue = (pool: Pool) => {
  let waiting: readonly Waiting[] = [];
  /**
   * How many are made ready for the next transaction: some more than the last had time for. After the database refused
   * one, half as many, until the guilty one is alone.
   */
  let abreast = most;

  const playSome = async (wanted: () => boolean): Promise<void> => {
    // Whoever asks for a page is heard between two of them.
    await new Promise<void>((resolve) => void setImmediate(resolve));
    const some = waiting.slice(0, abreast);
    const [first] = some;
    if (first === undefined || wanted()) return;
    try {
      const played = await inConnection(
        pool,
        first.store,
        some.map(({ course }) => course),
        wanted,
      );
      waiting = waiting.filter((one) => !some.slice(0, played).includes(one));
      for (const one of some.slice(0, played)) one.resolve();
      abreast = Math.min(most, played * 2);
    } catch (error) {
      const guilty = error instanceof CourseFailed ? some.find(({ course }) => course === error.course) : undefined;
      const failed = guilty ?? (some.length === 1 ? first : undefined);
      abreast = Math.max(1, some.length >> 1);
      if (failed === undefined) return;
      waiting = waiting.filter((one) => one !== failed);
      failed.reject(error instanceof CourseFailed ? error.cause : error);
    }
  };

  return {
    length: () => waiting.length,
    playSome,
    add: (course: Course, store: Store) =>
      new Promise<void>((resolve, reject) => {
        waiting = [...waiting, { course, store, resolve, reject }];
      }),
  };
};

const inConnection = async (
  pool: Pool,
  store: Store,
  courses: readonly Course[],
  wanted: () => boolean,
): Promise<number> => {
  const client = await pool.connect();
  let broken = false;
  const until = performance.now() + milliseconds;
  try {
    const connection = client as unknown as Connection;
    return await runCourses(connection, store, courses, () => wanted() || performance.now() > until);
  } catch (error) {
    const cause = error instanceof CourseFailed ? error.cause : error;
    broken = cause instanceof Error && 'code' in cause && !/^[0-9A-Z]{5}$/.test(String(cause.code));
    throw error;
  } finally {
    client.release(broken);
  }
};
