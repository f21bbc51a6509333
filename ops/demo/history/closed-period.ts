import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { addDays } from '../../../kernel/day.ts';
import { isWorkday } from '../../../kernel/workday.ts';
import { allApprovalCourses as approvalCourses } from './all-approval-courses.ts';
import { assistCourses } from './assist-courses.ts';
import { chanceOf, type Chance } from './chance.ts';
import { itemsOf } from './course-items.ts';
import { inquiryCourses } from './inquiry-courses.ts';
import type { Course, Leg, Told } from './leg.ts';
import { preReviewCourses } from './pre-review-courses.ts';
import { reviewCourses } from './review-courses.ts';
import { enterpriseName, personName } from './texts/names.ts';
import { openingOn, timeLegs, type TimedLeg } from './time-legs.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';
import type { Volumes } from './volumes.ts';
import { weighted } from './weighted.ts';
import { reviewOf } from './with-review.ts';

/** The months that the newspaper page counts. */
export const period = { from: '2020-10-01', to: '2021-04-30' } as const;

/** Reviews have a loop since this day. */
const reviewsSince = '2021-01-01';

/** The share of a month's days that is busy: quiet around the holidays, busy in spring. */
const busy: Readonly<Record<string, number>> = {
  '10': 0.6,
  '11': 0.8,
  '12': 0.9,
  '01': 0.8,
  '02': 0.45,
  '03': 1,
  '04': 0.95,
};

type Wanted = { readonly loop: string; readonly course: Course; readonly told: Omit<Told, 'chance'> };

/**
 * Every service of the closed period, each from its opening to its ending inside it, told one by one. The same seed
 * gives the same.
 */
export const closedPeriod = (
  calendar: Calendar,
  seed: string,
  volumes: Volumes,
): { readonly total: number; readonly stories: Iterable<TimedStory> } => {
  const all = wanted(seed, volumes);
  return { total: all.length, stories: told(calendar, seed, volumes, all) };
};

function* told(calendar: Calendar, seed: string, volumes: Volumes, all: readonly Wanted[]): Iterable<TimedStory> {
  const days = workdaysOf(calendar);
  const rare = Array.from({ length: volumes.least }, () => endedReviews).flat();
  for (const [index, wish] of all.entries()) {
    const key = `${seed}-${index}`;
    const chance = chanceOf(key);
    const about = { ...wish.told, chance };
    const legs = wish.course.legs(about);
    const owed = rare[0] === undefined ? null : reviewOf(chance, legs, rare[0]);
    const share = wish.loop === 'assist' ? volumes.assistsReviewed : volumes.reviewed;
    const review = owed ?? (chance.next() < share ? reviewOf(chance, legs) : null);
    const steps = fit(calendar, chance, days, legs, review?.legs(about) ?? []);
    // A review that found no room in the period is still owed.
    if (owed !== null && steps.length > legs.length) rare.shift();
    yield {
      key,
      party: { name: nameFor(chance, wish.loop), phone: phoneOf(index) },
      item: about.item,
      rests: wish.course.rests,
      steps,
    };
  }
}

/** Where reviews end that are seldom met; each is met as often as any other course. */
const endedReviews = reviewCourses
  .filter(({ lies, rests }) => lies === undefined && rests !== 'review: recorded')
  .map(({ rests }) => rests);

const nameFor = (chance: Chance, loop: string): string =>
  chance.next() < (loop === 'approval' ? 0.7 : 0.25) ? enterpriseName(chance) : personName(chance);

const workdaysOf = (calendar: Calendar): readonly Day[] => {
  const found: Day[] = [];
  for (let day: Day = period.from; day <= period.to; day = addDays(day, 1))
    if (isWorkday(calendar, day)) found.push(day);
  return found;
};

/** Opens a service on a day from which it comes to its ending inside the period; its review too, or none. */
const fit = (
  calendar: Calendar,
  chance: Chance,
  days: readonly Day[],
  legs: readonly Leg[],
  review: readonly Leg[],
): readonly TimedLeg[] => {
  for (let turn = 0; ; turn += 1) {
    const day = turn < 40 ? chance.pick(days) : (days[chance.between(0, Math.floor(days.length / 3))] ?? period.from);
    if (turn < 40 && chance.next() > (busy[day.slice(5, 7)] ?? 1)) continue;
    const opened = openingOn(chance, day, legs[0]?.by ?? 'party');
    const steps = timeLegs(calendar, chance, opened, [...legs, ...review]);
    const service = steps.slice(0, legs.length);
    if ((service.at(-1)?.at ?? '') > `${period.to}T23`) continue;
    const rated = steps[legs.length];
    const kept = rated !== undefined && rated.at >= reviewsSince && (steps.at(-1)?.at ?? '') < `${period.to}T23`;
    return kept ? steps : service;
  }
};

const answering = inquiryCourses.filter(({ lies, rests }) => lies === undefined && rests !== 'inquiry: withdrawn');
const solving = answering.filter(({ rests }) => /solved|confirmed|on-spot/.test(rests));
const other = inquiryCourses.filter(({ rests }) => /explained|redirected|withdrawn/.test(rests));
const approving = approvalCourses.filter(({ lies }) => lies === undefined);
const looking = preReviewCourses.filter(({ lies }) => lies === undefined);
const wasHelped = ({ rests }: Course): boolean => /confirmed/.test(rests);
const helped = assistCourses.filter((course) => course.lies === undefined && wasHelped(course));
const unhelped = assistCourses.filter((course) => course.lies === undefined && !wasHelped(course));

/** What is to be played: each course at least so often, the rest by weight. */
const wanted = (
  seed: string,
  { consultations, needs, otherInquiries, approvals, assists, preReviews, least }: Volumes,
): readonly Wanted[] => {
  const chance = chanceOf(`${seed}-wanted`);
  const some = <Kind extends Course>(courses: readonly Kind[], count: number): readonly Kind[] =>
    Array.from(
      { length: count },
      (_, index) => courses[index < courses.length * least ? index % courses.length : -1] ?? weighted(chance, courses),
    );
  const inquiry =
    (kind: 'consult' | 'need') =>
    (course: Course): Wanted => ({ loop: 'inquiry', course, told: { kind, item: null } });
  const about =
    (loop: string) =>
    (course: Course): Wanted => ({ loop, course, told: { kind: 'need', item: chance.pick(itemsOf(course)).key } });
  // Whoever takes a question back is not answered: those stand beside the answered ones, as needs.
  return [
    ...some(answering, consultations).map(inquiry('consult')),
    ...some(solving, needs).map(inquiry('need')),
    ...some(other, otherInquiries).map(inquiry('need')),
    ...some(approving, approvals).map((course): Wanted => ({
      loop: 'approval',
      course,
      told: { kind: 'need', item: chance.pick(itemsOf(course)).key },
    })),
    ...some(looking, preReviews).map(about('pre-review')),
    // Whoever takes his order back, or does not answer, was not helped: beside those that the page counts.
    ...some(unhelped, least * unhelped.length).map(about('assist')),
    ...some(helped, assists).map(about('assist')),
  ];
};
