import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { complaintCourses } from './complaint-courses.ts';
import { until } from './recent-past.ts';
import { personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 850_000;

/** Complaints of the last weeks, each of a person of his own. */
export const complaintStories = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  complaintCourses
    .flatMap((course) => Array.from({ length: each }, () => course))
    .map((course, index) => {
      const key = `${seed}-complaint-${index}`;
      const chance = chanceOf(key);
      const [soonest, longest] = course.lies;
      const days = soonest + ((index * 7) % (longest - soonest + 1));
      return {
        key,
        party: { name: personName(chance), phone: phoneOf(firstPhone + index) },
        item: null,
        rests: course.rests,
        steps: until(calendar, key, workdayFrom(calendar, before, -1 - days), course.legs(chance)),
      };
    });
