import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { contactCourses } from './contact-courses.ts';
import { until } from './recent-past.ts';
import { personName } from './texts/names.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 700_000;

/** Consents, follow-ups and improvements of the last weeks, each of a person of his own. */
export const contactStories = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  contactCourses
    .flatMap((course) => Array.from({ length: each }, () => course))
    .map((course, index) => {
      const key = `${seed}-contact-${index}`;
      const chance = chanceOf(key);
      const legs = course.legs(chance);
      const [soonest, longest] = course.lies;
      const days = soonest + ((index * 7) % (longest - soonest + 1));
      return {
        key,
        party: { name: personName(chance), phone: phoneOf(firstPhone + index) },
        item: null,
        rests: course.rests,
        steps: until(calendar, key, workdayFrom(calendar, before, -1 - days), legs),
      };
    });
