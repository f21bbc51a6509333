import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { addDays, addMonths } from '../../../kernel/day.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { contactCourses, lapsingCourse } from './contact-courses.ts';
import { until } from './recent-past.ts';
import { personName } from './texts/names.ts';
import { openingOn, type TimedLeg } from './time-legs.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of the other stories. */
const firstPhone = 500_000;

/** Contact kept with so many people at each place where it may rest, in the weeks before a day. */
export const contactStories = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  [...contactCourses, lapsingCourse].flatMap((course, at) =>
    Array.from({ length: each }, (_, index) => {
      const number = at * each + index;
      const key = `${seed}-contact-${number}`;
      const chance = chanceOf(key);
      const legs = course.legs({ chance, item: null, kind: 'need' });
      const [soonest, longest] = course.lies ?? [0, 15];
      const days = soonest + ((index * 7) % (longest - soonest + 1));
      const steps =
        course === lapsingCourse
          ? twoYears(before, key, index, legs)
          : until(calendar, key, workdayFrom(calendar, before, -1 - days), legs);
      return {
        key,
        party: { name: personName(chanceOf(`${key}-who`)), phone: phoneOf(firstPhone + number) },
        item: null,
        rests: course.rests,
        steps,
      };
    }),
  );

/** Agreed to a little more than two years ago, and over since. */
const twoYears = (before: Day, key: string, index: number, legs: readonly TimedLeg['leg'][]): readonly TimedLeg[] => {
  const over = addDays(before, -3 - index);
  const [first, ...rest] = legs;
  if (first === undefined) return [];
  const opened = openingOn(chanceOf(`${key}-opened`), addMonths(over, -24), first.by);
  return [{ at: opened, leg: first }, ...rest.map((leg) => ({ at: `${addDays(over, 2)}T08:00:00`, leg }))];
};
