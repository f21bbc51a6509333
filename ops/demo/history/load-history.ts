import type { Door } from '../../../api/door.ts';
import { dayOfMoment } from '../../../kernel/day.ts';
import { firstLoaded } from '../cases/first-loaded.ts';
import { closedPeriod } from './closed-period.ts';
import { policyStories } from './policy-stories.ts';
import { playAll, type Progress } from './play-all.ts';
import { closedProjects, recentProjects } from './project-stories.ts';
import { recentPast } from './recent-past.ts';
import type { TimedStory } from './timed-story.ts';
import { pageVolumes, type Volumes } from './volumes.ts';

export type History = {
  /** How far it is; null once everything has been played. */
  readonly progress: () => Progress | null;
  readonly done: Promise<void>;
  /** Lets the services that are being played come to an end, and begins no other. */
  readonly stop: () => Promise<void>;
};

/** Any text will do; another one gives another zone. */
export const seed = 'jingxin';

/** How many cases rest in each open state. */
export const restingInEach = 6;

/** Every story: the last weeks first, so that the lists fill at once; then the months that the newspaper page counts. */
export const allStories = (door: Pick<Door, 'calendar'>, firstDay: string, volumes: Volumes): readonly TimedStory[] => [
  ...policyStories(door.calendar(), seed, firstDay, restingInEach),
  ...recentPast(door.calendar(), seed, firstDay, restingInEach),
  ...recentProjects(door.calendar(), seed, firstDay, restingInEach),
  ...closedPeriod(door.calendar(), seed, volumes),
  ...closedProjects(door.calendar(), seed, volumes.projects, volumes.least),
];

/**
 * Plays the demonstration's history beside the running house. Until it is done, the zone's own clock leaves alone
 * what was opened before the first start. `report` hears of a story in which somebody's hand was faster.
 */
export const loadHistory = async (
  door: Door,
  {
    tell,
    report,
    volumes = pageVolumes,
  }: {
    readonly tell: (progress: Progress) => void;
    readonly report: (error: unknown) => void;
    readonly volumes?: Volumes;
  },
): Promise<History> => {
  const until = await firstLoaded(door);
  const stories = allStories(door, dayOfMoment(until), volumes);
  let progress: Progress | null = { played: 0, total: stories.length };
  let stopping = false;
  const done = playAll(door, {
    stories,
    until,
    tell: (now) => {
      progress = now;
      tell(now);
    },
    stopped: () => stopping,
    report: (error) => report(error),
  }).then(() => {
    if (!stopping) progress = null;
  });
  return {
    progress: () => progress,
    done,
    stop: async () => {
      stopping = true;
      await done;
    },
  };
};
