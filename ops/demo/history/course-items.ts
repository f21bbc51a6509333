import { zone } from '../zone/index.ts';
import { allApprovalCourses } from './all-approval-courses.ts';
import { assistCourses, assistItems } from './assist-courses.ts';
import type { Course } from './leg.ts';
import { preReviewCourses, preReviewItems } from './pre-review-courses.ts';

/** The items that a course can happen to; none for a course that is about no item. */
export const itemsOf = (course: Course): readonly (typeof zone.items)[number][] => {
  if (assistCourses.includes(course)) return assistItems;
  if (preReviewCourses.includes(course)) return preReviewItems;
  const found = allApprovalCourses.find((known) => known === course);
  return found ? zone.items.filter(found.fits) : [];
};
