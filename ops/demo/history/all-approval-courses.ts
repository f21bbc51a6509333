import { afterCourses } from './after-courses.ts';
import { approvalCourses } from './approval-courses.ts';
import type { ApprovalCourse } from './approval-courses.ts';
import { banCourses } from './ban-courses.ts';
import { besideCourses } from './beside-courses.ts';
import { inspectionCourses } from './inspection-courses.ts';
import { matterCourses } from './matter-courses.ts';

/** Every course of whatever is applied for, what runs beside it and what comes after it. */
export const allApprovalCourses: readonly ApprovalCourse[] = [
  ...approvalCourses,
  ...besideCourses,
  ...afterCourses,
  ...matterCourses,
  ...banCourses,
  ...inspectionCourses,
];
