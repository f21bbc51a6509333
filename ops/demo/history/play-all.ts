import type { Door } from '../../../api/door.ts';
import type { Moment } from '../../../kernel/case.ts';
import { knownStories } from '../../../store/demonstration-story.ts';
import { noted } from '../load-cases.ts';
import { courseOf } from './play-timed-story.ts';
import { prepareStories } from './prepare-story.ts';
import type { TimedStory } from './timed-story.ts';

export type Progress = { readonly played: number; readonly total: number };

type Wish = {
  /** Each part is played when the one before has been. */
  readonly parts: readonly Iterable<TimedStory>[];
  /** How many stories there are. */
  readonly total: number;
  /** The moment at which the stories are left to the zone's own clock. */
  readonly until: Moment;
  readonly tell: (progress: Progress) => void;
  readonly stopped: () => boolean;
  /** What is done about a story that cannot go on. */
  readonly report: (error: unknown) => void;
};

/** How many services are made ready at once, and how often side by side: enough that the store never waits for one. */
const together = 48;
const abreast = 2;

/**
 * Plays all stories that no earlier start has played, each whole and in one transaction. May be cut off anywhere: what was
 * not written has left nothing, and the next call plays it. Gives how many acts it did; throws what `report` throws.
 */
export const playAll = async (door: Door, { parts, total, until, tell, stopped, report }: Wish): Promise<number> => {
  const known = await knownStories(door.store);
  let played = Math.min([...known.keys()].filter((key) => key !== noted).length, total);
  let acts = 0;
  /** The next few that were never played, of a stretch that is soon looked through; null where nothing is left. */
  const next = (waiting: Iterator<TimedStory>): readonly TimedStory[] | null => {
    const some: TimedStory[] = [];
    for (let looked = 0; some.length < together && looked < together * 10; looked += 1) {
      const { value, done } = waiting.next();
      if (done === true) return some.length === 0 ? null : some;
      if (!known.has(value.key)) some.push(value);
    }
    return some;
  };
  const work = async (waiting: Iterator<TimedStory>): Promise<void> => {
    for (let some = next(waiting); some !== null && !stopped(); some = next(waiting)) {
      if (some.length === 0) {
        // Whoever else waits is heard between two stretches that were played before.
        await new Promise<void>((resolve) => void setImmediate(resolve));
        continue;
      }
      const ready = await prepareStories(door, some);
      const done = ready.map(async (prepared) => {
        try {
          const course = courseOf(door, prepared, until, (more) => (acts += more));
          await door.store.committer.play(course, door.store);
        } catch (error) {
          if (stopped()) return;
          report(error);
        }
        played += 1;
        tell({ played, total });
      });
      const ended = await Promise.allSettled(done);
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    }
  };
  tell({ played, total });
  for (const part of parts) {
    const waiting = Iterator.from(part);
    const ended = await Promise.allSettled(Array.from({ length: abreast }, () => work(waiting)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }
  return acts;
};
