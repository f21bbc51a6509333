import { course, ended, reviewed } from './approval-courses.ts';
import type { ApprovalCourse } from './approval-courses.ts';
import type { Cast } from './approval-legs.ts';
import { beginInspection, confirmInspection, inspectedHere, recordInspection } from './inspected.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

const withdraw: Leg = { wait: minutes(60, 200), by: 'party', act: 'withdraw' };
const begun = (people: Cast): readonly Leg[] => [...reviewed(people), beginInspection(people)];

/** What the unit inspects, tests or quarantines itself. */
export const inspectionCourses: readonly ApprovalCourse[] = [
  course('inspection: inspected', 2, inspectedHere, (people) => [
    ...begun(people),
    recordInspection(people),
    confirmInspection(people),
    ...ended(people),
  ]),
  // Nobody finishes it in twenty working days: it is owed again, and done.
  course('inspection: not-inspected', 1, inspectedHere, (people) => [
    ...begun(people),
    { wait: workdays(21, 21), by: 'clock' },
    beginInspection(people),
    recordInspection(people),
    confirmInspection(people),
    ...ended(people),
  ]),
  course('inspection: recalled', 1, inspectedHere, (people) => [...begun(people), withdraw]),
  course('inspection: assigned', 1, inspectedHere, begun, [0, 5]),
  course('inspection: recorded', 1, inspectedHere, (people) => [...begun(people), recordInspection(people)], [0, 5]),
];
