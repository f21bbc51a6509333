import { fireCase } from '../../api/act/fire-case.ts';
import type { Door } from '../../api/door.ts';
import type { Day, Moment } from '../../kernel/case.ts';
import { addDays, dayOfMoment } from '../../kernel/day.ts';
import { beginStory, endStory, knownStories } from '../../store/demonstration-story.ts';
import { dueCases } from '../../store/due-cases.ts';
import { firstLoaded } from './cases/first-loaded.ts';
import { player } from './cases/play.ts';
import { schedule } from './cases/schedule.ts';
import { stories } from './cases/stories.ts';
import type { Story } from './cases/story.ts';

/**
 * Plays the demonstration's stories in the weeks before the day on which the zone was first loaded: every act through
 * the one path of every change, at its own moment, and every expiry in the night after it fell due. What an earlier
 * start has played is not played again, so a start that was cut off is finished by the next one. Once all is played,
 * a later version that tells the stories otherwise leaves them as they were. Gives how many steps it took. Needs the
 * zone's registers.
 */
export const loadCases = async (door: Door, told: readonly Story[] = stories): Promise<number> => {
  const known = await knownStories(door.store);
  // The months of history are begun when the stories have been told: so it was also before this was noted.
  if (known.get(noted) ?? known.size > 0) return 0;
  await beginStory(door.store, noted);
  const firstDay = dayOfMoment(await firstLoaded(door));
  const clock = { now: '' as Moment };
  const staged: Door = { ...door, now: () => clock.now, mark: 'demonstration' };
  const play = player(staged, firstDay);
  let taken = 0;
  let night: Day | null = null;
  for (const scheduled of schedule(told, door.calendar(), firstDay)) {
    const day = dayOfMoment(scheduled.at);
    if (night !== null) await nightsUntil(staged, clock, night, day);
    clock.now = scheduled.at;
    if (!(await play(scheduled))) continue;
    taken += 1;
    night = day;
  }
  if (night !== null) await nightsUntil(staged, clock, night, firstDay);
  await endStory(door.store, noted);
  return taken;
};

/** What is noted of all of them together. */
export const noted = 'prepared cases';

/** Lets the clock act in every night between two days. */
const nightsUntil = async (door: Door, clock: { now: Moment }, from: Day, to: Day): Promise<void> => {
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    clock.now = `${day}T00:00:10`;
    for (const id of await dueCases(door.store, clock.now)) await fireCase(door, id);
  }
};
