import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { supervisionCourses } from './supervision-courses.ts';
import { until } from './recent-past.ts';
import { personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 870_000;

/** Orders and instructions of the last weeks, each about the need of a person of his own. */
export const supervisionStories = (
  calendar: Calendar,
  seed: string,
  before: Day,
  each: number,
): readonly TimedStory[] =>
  supervisionCourses
    .flatMap((course) => Array.from({ length: each }, () => course))
    .map((course, index) => {
      const key = `${seed}-supervision-${index}`;
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
