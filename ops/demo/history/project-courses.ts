import type { Course } from './leg.ts';
import { checked, decided, does, ended, guides, waits, wholeStage } from './project-legs.ts';
import {
  entered,
  running,
  stepping,
  meeting,
  called,
  tasked,
  task,
  reported,
  watched,
  start,
  handing,
  completed,
  whole,
  unlist,
  drop,
  course,
  after,
} from './project-plans.ts';
import { restingProjects } from './resting-projects.ts';

/** Listed projects that come to their end. */
export const listedCourses: readonly Course[] = [
  course('key-project: completed', 6, completed),
  course('project-stage: finished', 3, whole),
  course(
    'project-stage: finished-in-part',
    1,
    after(
      running,
      ({ land }) => does(land, 'close-in-part', { reason: '其余事项随土地出让一并办理。' }, [1, 3], 'project-stage'),
      (people) => wholeStage(people, '4', 'completion-survey'),
      ended,
    ),
  ),
  course('project-step: done', 1, completed),
  course('guidance: confirmed', 1, completed),
  course('project-handover: taken', 1, completed),
  course(
    'project-step: not-needed',
    1,
    after(
      stepping,
      ({ agent }) => does(agent, 'find-not-needed', { reason: '区域评估成果已经覆盖。' }, [0, 2], 'project-step'),
      () => drop,
    ),
  ),
  course('key-project: unlisted', 1, after(stepping, unlist)),
  course(
    'key-project: dropped',
    1,
    after(running, () => drop),
  ),
  course(
    'project-stage: recalled',
    1,
    after(stepping, () => drop),
  ),
  course('project-step: recalled', 1, after(stepping, unlist)),
  course(
    'guidance: recalled',
    1,
    after(
      entered,
      (people) => guides(people),
      () => drop,
    ),
  ),
  course(
    'consultation-meeting: recalled',
    1,
    after(tasked, () => drop),
  ),
  course('meeting-task: recalled', 1, after(tasked, unlist)),
  course(
    'meeting-task: met',
    1,
    after(
      reported,
      ({ lead }) => task(lead, 'find-met'),
      () => drop,
    ),
  ),
  course(
    'meeting-task: released',
    1,
    after(tasked, ({ lead }) => task(lead, 'release', { reason: '改由市政工程统一建设。' }), unlist),
  ),
  course(
    'consultation-meeting: closed',
    1,
    after(
      reported,
      ({ lead }) => task(lead, 'find-met'),
      (people) => meeting(people, 'close', {}, people.lead),
      (people) => wholeStage(people, '4', 'completion-survey'),
      ended,
    ),
  ),
  course(
    'consultation-meeting: cancelled',
    1,
    after(called, (people) => meeting(people, 'cancel', { reason: '议题已在现场解决。' }, people.lead), unlist),
  ),
  course(
    'work-start: started',
    1,
    after(
      watched,
      () => start('party', 'report-start'),
      () => drop,
    ),
  ),
  course(
    'work-start: void',
    1,
    after(
      watched,
      () => waits(66),
      () => drop,
    ),
  ),
  course(
    'work-start: recalled',
    1,
    after(watched, () => drop),
  ),
  course(
    'project-handover: recalled',
    1,
    after(handing, () => drop),
  ),
];

/** Projects that do not come onto the list. */
const declined: readonly Course[] = [
  course(
    'key-project: not-listed',
    1,
    after(checked, ({ lead }) =>
      does(lead, 'decline', { reason: '不属于鼓励发展的产业，按一般项目办理。', ...decided }),
    ),
  ),
];

export const projectCourses: readonly Course[] = [...restingProjects, ...listedCourses, ...declined];
