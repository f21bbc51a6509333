import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { period } from './closed-period.ts';
import type { Course } from './leg.ts';
import { listedCourses, projectCourses } from './project-courses.ts';
import { until } from './recent-past.ts';
import { enterpriseName } from './texts/names.ts';
import { openingOn, timeLegs } from './time-legs.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

/** Numbers beyond those of everything else. */
const firstPhone = 200_000;

/** How many projects are served in the closed period: each course at least so often, the rest completed. */
export const closedProjects = (
  calendar: Calendar,
  seed: string,
  count: number,
  least: number,
): readonly TimedStory[] => {
  const declined = projectCourses.filter(({ rests }) => rests === 'key-project: not-listed');
  const often = Math.min(least, Math.max(1, Math.floor(count / listedCourses.length)));
  const rare = Array.from({ length: often }, () => listedCourses).flat();
  const listed = Array.from({ length: count }, (_, index) => rare[index] ?? listedCourses[index % 2]);
  return [...listed, ...Array.from({ length: least }, () => declined[0])].flatMap((course, index) =>
    course === undefined ? [] : [story(calendar, `${seed}-project-${index}`, course, firstPhone + index)],
  );
};

const story = (calendar: Calendar, key: string, course: Course, phone: number): TimedStory => {
  for (let turn = 0; ; turn += 1) {
    const chance = chanceOf(`${key}-${turn}`);
    const legs = course.legs({ chance, item: null, kind: 'need' });
    const first = workdayFrom(calendar, period.from, chance.between(1, turn < 20 ? 60 : 12));
    const steps = timeLegs(calendar, chance, openingOn(chance, first, legs[0]?.by ?? 'party'), legs);
    if ((steps.at(-1)?.at ?? '') > `${period.to}T23`) continue;
    return {
      key,
      party: { name: enterpriseName(chance), phone: phoneOf(phone) },
      item: null,
      rests: course.rests,
      steps,
    };
  }
};

/** Projects of the last weeks, so many in every open state. */
export const recentProjects = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  projectCourses
    .flatMap((course) =>
      // Some have come to their end in these weeks too.
      Array.from({ length: course.lies === undefined ? Math.min(each, 4) : each }, (_, index) => ({ course, index })),
    )
    .map(({ course, index }, at) => {
      const key = `${seed}-recent-project-${at}`;
      const chance = chanceOf(key);
      const [soonest, longest] = course.lies ?? [0, 0];
      const day = workdayFrom(calendar, before, -1 - soonest - (index % (longest - soonest + 1)));
      return {
        key,
        party: { name: enterpriseName(chance), phone: phoneOf(firstPhone + 50_000 + at) },
        item: null,
        rests: course.rests,
        steps: until(calendar, key, day, course.legs({ chance, item: null, kind: 'need' })),
      };
    });
