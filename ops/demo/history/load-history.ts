import type { Door } from '../../../api/door.ts';
import { dayOfMoment } from '../../../kernel/day.ts';
import { firstLoaded } from '../cases/first-loaded.ts';
import { closedPeriod } from './closed-period.ts';
import { supervisionStories } from './supervision-stories.ts';
import { complaintStories } from './complaint-stories.ts';
import { contactStories } from './contact-stories.ts';
import { policyStories } from './policy-stories.ts';
import { playAll, type Progress } from './play-all.ts';
import { closedProjects, recentProjects } from './project-stories.ts';
import { rescueCentre } from './rescue-centre.ts';
import { recentPast } from './recent-past.ts';
import type { TimedStory } from './timed-story.ts';
import { visitStories } from './visit-stories.ts';
import { enterpriseVisitStories } from './enterprise-visit-stories.ts';
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
/** Of key projects far fewer: a zone has dozens of them, and not hundreds. */
export const projectsInEach = 1;

type Stories = { readonly total: number; readonly parts: readonly Iterable<TimedStory>[] };

/**
 * Every story, in parts of which each rests on the ones before: what others rest on; the last weeks, so that the lists
 * fill at once; then the months that the newspaper page counts.
 */
export const storiesOf = (door: Pick<Door, 'calendar'>, firstDay: string, volumes: Volumes): Stories => {
  const calendar = door.calendar();
  const told = [
    ...policyStories(calendar, seed, firstDay, restingInEach),
    ...recentPast(calendar, seed, firstDay, restingInEach),
    ...visitStories(calendar, seed, firstDay, restingInEach * 4),
    ...contactStories(calendar, seed, firstDay, restingInEach),
    ...complaintStories(calendar, seed, firstDay, restingInEach),
    ...enterpriseVisitStories(calendar, seed, firstDay, restingInEach),
    ...supervisionStories(calendar, seed, firstDay, restingInEach),
    ...recentProjects(calendar, seed, firstDay, projectsInEach),
    rescueCentre(calendar, seed, firstDay),
    ...closedProjects(calendar, seed, volumes.projects, volumes.least),
  ];
  const closed = closedPeriod(calendar, seed, volumes);
  return {
    total: told.length + closed.total,
    parts: [told.filter(({ first }) => first), told.filter(({ first }) => !first), closed.stories],
  };
};

export const allStories = (door: Pick<Door, 'calendar'>, firstDay: string, volumes: Volumes): readonly TimedStory[] =>
  storiesOf(door, firstDay, volumes).parts.flatMap((part) => [...part]);

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
  const { total, parts } = storiesOf(door, dayOfMoment(until), volumes);
  let progress: Progress | null = { played: 0, total };
  let stopping = false;
  const done = playAll(door, {
    parts,
    total,
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
