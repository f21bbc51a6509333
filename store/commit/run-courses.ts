import type { Json } from '../../kernel/json.ts';
import type { ActRequest, ActResult } from '../act-request.ts';
import type { Course, Stage } from '../course.ts';
import type { Store } from '../store.ts';
import { actInside } from './act-inside.ts';
import type { Batch } from './batch.ts';
import { begin } from './begin.ts';
import type { Connection } from './connection.ts';
import { writeBatch } from './write-batch.ts';

const noted = `INSERT INTO demonstration_story (zone_id, story) SELECT $1, unnest($2::text[])`;
const ended = `UPDATE demonstration_story SET ended = true WHERE zone_id = $1 AND story = ANY ($2::text[])`;

/** Which course could not go on, and why: nothing was written of any of them. */
export class CourseFailed extends Error {
  readonly course: Course;
  constructor(course: Course, cause: unknown) {
    super(`course '${course.story}' cannot go on`, { cause });
    this.course = course;
  }
}

/**
 * Plays courses one after the other in a transaction until `enough`; gives how many were played. What the machine loses
 * of it when it loses its power is played again by the next start, so nobody waits for the disk.
 */
export const runCourses = async (
  connection: Connection,
  store: Store,
  courses: readonly Course[],
  enough: () => boolean,
): Promise<number> => {
  try {
    const parties = courses.flatMap((course) => course.parties);
    const entries = courses.flatMap((course) => course.entries);
    const batch = await begin(connection, store.zone, [], { parties, entries });
    const stage = stageOf(batch, store);
    let played = 0;
    for (const course of courses) {
      if (played > 0 && enough()) break;
      await course.play(stage).catch((error: unknown) => {
        throw new CourseFailed(course, error);
      });
      played += 1;
    }
    const names = courses.slice(0, played).map(({ story }) => story);
    await writeBatch(batch, [
      { name: 'stories-noted', text: noted, values: [store.zone, names] },
      { name: 'stories-ended', text: ended, values: [store.zone, names] },
      'SET LOCAL synchronous_commit TO off',
    ]);
    return played;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  }
};

const stageOf = (batch: Batch, store: Store): Stage => {
  const submit = async <Answer extends Json>(request: ActRequest<Answer>): Promise<ActResult<Answer>> => {
    // What is noted with the course is not noted with each of its clicks.
    const settled = await actInside(batch, { ...(request as unknown as ActRequest), key: null });
    if ('error' in settled) throw settled.error;
    return settled.result as ActResult<Answer>;
  };
  return {
    store: { ...store, committer: { ...store.committer, submit } },
    cases: () => [...batch.staged.cases.values()],
    rights: () => batch.staged.rights,
  };
};
