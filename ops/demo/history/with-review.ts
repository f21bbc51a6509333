import type { Chance } from './chance.ts';
import type { Course, Leg } from './leg.ts';
import { reviewCourses } from './review-courses.ts';
import { weighted } from './weighted.ts';
import { zone } from '../zone/index.ts';

const unitOf = (account: string): string => zone.people.find((person) => person.account === account)?.unit ?? '';

const serving = ['reply', 'answer-on-spot', 'deliver', 'hand-over', 'help-at-once'];

/** The unit that a review of this service is about; null where nobody was served to the end. */
export const ratedUnit = (legs: readonly Leg[]): string | null => {
  const at = legs.findLastIndex(({ act }) => serving.includes(act ?? ''));
  const last = legs[at];
  // What goes on for days after the service leaves no time to rate it.
  const goesOn = legs.slice(at + 1).some(({ wait, left }) => left !== undefined && 'workdays' in wait);
  return last === undefined || goesOn ? null : unitOf(last.by);
};

/** Whether one person both answered and would have to call the dissatisfied back: the loop keeps these apart. */
const fixable = (legs: readonly Leg[]): boolean => !legs.some(({ act }) => act === 'reply');

/** How the review of a service goes: one of the courses that come to an end, by chance or by name. */
export const reviewOf = (chance: Chance, legs: readonly Leg[], rests?: string): Course | null => {
  const unit = ratedUnit(legs);
  if (unit === null) return null;
  const able = reviewCourses.filter(
    (course) =>
      (rests === undefined ? course.lies === undefined : course.rests === rests) &&
      (course.rests === 'review: recorded' || fixable(legs)),
  );
  return able.length === 0 ? null : weighted(chance, able).of({ unit });
};
