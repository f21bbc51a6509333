import type { Door } from '../../../api/door.ts';
import type { Moment } from '../../../kernel/case.ts';
import { beginStory, endStory, knownStories } from '../../../store/demonstration-story.ts';
import { playTimedStory } from './play-timed-story.ts';
import type { TimedStory } from './timed-story.ts';

export type Progress = { readonly played: number; readonly total: number };

type Wish = {
  readonly stories: readonly TimedStory[];
  /** The moment at which the stories are left to the zone's own clock. */
  readonly until: Moment;
  readonly tell: (progress: Progress) => void;
  readonly stopped: () => boolean;
  /** What is done about a story that cannot go on, because a hand was in it. */
  readonly report: (error: unknown) => void;
};

/** How many services are played side by side: enough for the store to commit several at once. */
const hands = 16;

/**
 * Plays all stories that no earlier start has played to their end, several at once. May be cut off anywhere: the next
 * call finds what was begun and goes on behind the last act. Gives how many acts it did; throws what `report` throws.
 */
export const playAll = async (door: Door, { stories, until, tell, stopped, report }: Wish): Promise<number> => {
  const known = await knownStories(door.store);
  const open = stories.filter(({ key }) => known.get(key) !== true);
  let played = stories.filter(({ key }) => known.get(key) === true).length;
  let acts = 0;
  tell({ played, total: stories.length });
  const work = async (waiting: Iterable<TimedStory>): Promise<void> => {
    for (const story of waiting) {
      if (stopped()) return;
      await beginStory(door.store, story.key);
      try {
        const done = await playTimedStory(door, story, until, known.has(story.key));
        acts += done;
      } catch (error) {
        if (stopped()) return;
        report(error);
      }
      await endStory(door.store, story.key);
      played += 1;
      tell({ played, total: stories.length });
    }
  };
  for (const part of [open.filter(({ first }) => first), open.filter(({ first }) => !first)]) {
    const waiting = part.values();
    const ended = await Promise.allSettled(Array.from({ length: hands }, () => work(waiting)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  }
  return acts;
};
