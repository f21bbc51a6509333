import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { dayOfMoment } from '../../../kernel/day.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { allApprovalCourses as approvalCourses } from './all-approval-courses.ts';
import { assistCourses } from './assist-courses.ts';
import { banCourses } from './ban-courses.ts';
import { chanceOf, type Chance } from './chance.ts';
import { inspectionCourses } from './inspection-courses.ts';
import { itemsOf } from './course-items.ts';
import { inquiryCourses } from './inquiry-courses.ts';
import type { Course, Leg } from './leg.ts';
import { preReviewCourses } from './pre-review-courses.ts';
import { reviewCourses } from './review-courses.ts';
import { enterpriseName, personName } from './texts/names.ts';
import { openingOn, timeLegs, type TimedLeg } from './time-legs.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';
import { weighted } from './weighted.ts';
import { reviewOf } from './with-review.ts';

/** So many working days back an opening is looked for whose last step falls on the day that is wanted. */
const furthest = 40;

/** Numbers beyond those of the closed period. */
const firstPhone = 100_000;

type Wanted = { readonly course: Course; readonly review: string | null; readonly lies: readonly [number, number] };

/**
 * The zone's last weeks before a day: so many cases rest in every open state, spread over the days they may lie
 * there, and as many services again have come to their ending.
 */
export const recentPast = (calendar: Calendar, seed: string, before: Day, each: number): readonly TimedStory[] =>
  wanted(each, chanceOf(`${seed}-recent`)).map(({ course, review, lies }, index) => {
    const key = `${seed}-recent-${index}`;
    const chance = chanceOf(key);
    const item = itemFor(chance, course);
    const told = { chance, item, kind: chance.next() < 0.5 ? ('consult' as const) : ('need' as const) };
    const service = course.legs(told);
    const legs = [...service, ...(review === null ? [] : (reviewOf(chance, service, review)?.legs(told) ?? []))];
    const [soonest, longest] = lies;
    const days = soonest + ((index * 7) % (longest - soonest + 1));
    return {
      key,
      party: { name: item === null ? personName(chance) : enterpriseName(chance), phone: phoneOf(firstPhone + index) },
      item,
      rests: review ?? course.rests,
      steps: until(calendar, key, workdayFrom(calendar, before, -1 - days), legs),
    };
  });

/**
 * Opens a service so late that its last step falls on this day; where none does, just before. A step that came days
 * sooner would let a clock run out that should rest.
 */
export const until = (calendar: Calendar, key: string, day: Day, legs: readonly Leg[]): readonly TimedLeg[] => {
  let before: readonly TimedLeg[] | null = null;
  for (let back = 0; before === null || back < furthest; back += 1) {
    const chance = chanceOf(`${key}-${back}`);
    const opened = openingOn(chance, workdayFrom(calendar, day, -back), legs[0]?.by ?? 'party', legs[0]?.evening);
    const steps = timeLegs(calendar, chance, opened, legs);
    const last = dayOfMoment(steps.at(-1)?.at ?? opened);
    if (last === day) return steps;
    if (last < day) before ??= steps;
  }
  return before;
};

const itemFor = (chance: Chance, course: Course): string | null => {
  const items = itemsOf(course);
  return items.length === 0 ? null : chance.pick(items).key;
};

const served = [...approvalCourses, ...inquiryCourses].filter(({ rests }) => /delivered-grant|on-spot/.test(rests));

const wanted = (each: number, chance: Chance): readonly Wanted[] => {
  const times = <Kind>(count: number, make: (index: number) => Kind): readonly Kind[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const rest = (courses: readonly Course[]): readonly Wanted[] =>
    courses.flatMap((course) =>
      course.lies === undefined
        ? []
        : times(each, (index) => ({
            course,
            review: null,
            lies: (index === 0 ? course.late : undefined) ?? course.lies ?? [0, 0],
          })),
    );
  const helping = [...assistCourses, ...preReviewCourses];
  // A ban lies for months, and what is inspected for weeks: they go last, and the days of everything else stay as they were told.
  const last = [...banCourses, ...inspectionCourses];
  const resting = rest([...approvalCourses.filter((course) => !last.includes(course)), ...inquiryCourses]);
  const reviews = reviewCourses.flatMap(({ rests, lies }) =>
    lies === undefined ? [] : times(each, () => ({ course: weighted(chance, served), review: rests, lies })),
  );
  const ended = [...approvalCourses, ...inquiryCourses].filter(
    ({ lies, rests }) => lies === undefined && rests !== 'approval: lapsed',
  );
  const finished = times(each * 20, (index) => ({
    course: weighted(chance, ended),
    review: index % 3 === 0 ? 'review: recorded' : null,
    lies: [0, 15] as const,
  }));
  const helped = helping.filter(({ lies }) => lies === undefined);
  const lately = times(each * 10, () => ({ course: weighted(chance, helped), review: null, lies: [0, 15] as const }));
  return [...resting, ...reviews, ...finished, ...rest(helping), ...lately, ...rest(last)];
};
