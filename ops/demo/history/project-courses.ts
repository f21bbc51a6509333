import type { Course, Leg, Told } from './leg.ts';
import {
  begins,
  checked,
  confirms,
  contacted,
  decided,
  does,
  ended,
  enters,
  finishes,
  guides,
  introduced,
  onTheList,
  projectCast,
  served,
  waits,
  wholeStage,
} from './project-legs.ts';
import type { ProjectCast } from './project-legs.ts';

type Legs = (people: ProjectCast) => readonly Leg[];

const course = (rests: string, weight: number, legs: Legs, lies?: readonly [number, number]): Course => ({
  rests,
  weight,
  ...(lies ? { lies } : {}),
  legs: ({ chance }: Told) => legs(projectCast(chance)),
});
/** What is known beforehand: from one leg of somebody else’s plan to the next. */
const then =
  (before: Legs, ...more: readonly ((people: ProjectCast) => Leg | readonly Leg[])[]): Legs =>
  (people) => [...before(people), ...more.flatMap((one) => one(people))];

const stageOne = (people: ProjectCast) => enters(people, '1', ['regional-assessment', 'feasibility-approval']);
const entered = then(served, stageOne);
const running = then(
  entered,
  (people) => guides(people),
  () => confirms,
);
const stepping = then(running, (people) => begins(people, 'regional-assessment'));
const half = then(
  stepping,
  ({ land }) => finishes(land),
  ({ land }) => does(land, 'mark-accepted', {}, [0, 0], 'project-stage'),
);
const prepared = then(
  half,
  (people) => guides(people, 'guide-next'),
  () => confirms,
);

const meets = (people: ProjectCast): Leg =>
  does(people.agent, 'call-meeting', ({ day }) => ({
    agenda: '用地、环评、能评三项的办理流程和要件；厂区道路开口。',
    meetOn: day(4),
    invited: '自然资源局、生态环境分局、城乡建设与交通局',
  }));
const meeting = (people: ProjectCast, act: string, input = {}, by = people.agent): Leg =>
  does(by, act, input, [0, 1], 'consultation-meeting');
const called = then(served, meets);
const met = then(called, (people) => meeting(people, 'hold', { attendance: '八家单位和项目单位共十四人' }));
const following = then(met, (people) =>
  meeting(people, 'write-minutes', { minutes: '道路开口由城乡建设与交通局本月办结；用地手续并联办理。' }),
);
const tasked = then(following, (people) =>
  does(
    people.agent,
    'assign-task',
    ({ day }) => ({
      task: '办结厂区北侧道路开口',
      unit: 'construction-transport-bureau',
      dueOn: day(8),
      criterion: '施工车辆能从北门进出',
    }),
    [0, 1],
    'consultation-meeting',
  ),
);
const task = (by: string, act: string, input = {}): Leg => does(by, act, input, [0, 1], 'meeting-task');
const reported = then(tasked, ({ building }) => task(building, 'report-done', { result: '开口已建成。' }));

const watched = then(served, ({ agent }) => does(agent, 'watch-start', ({ day }) => ({ permittedOn: day(0) })));
const start = (by: string, act: string, input: Parameters<typeof does>[2] = {}): Leg =>
  does(by, act, input, [1, 3], 'work-start');
const putOff = then(watched, ({ agent }) =>
  start(agent, 'extend-once', ({ day }) => ({ startBy: day(80), reason: '冬季不宜土方作业。' })),
);
const putOffAgain = then(putOff, ({ agent }) =>
  start(agent, 'extend-again', ({ day }) => ({ startBy: day(120), reason: '设计变更，需要重新备料。' })),
);

const lastStage = then(served, (people) => wholeStage(people, '4', 'completion-survey'));
const finishing = then(lastStage, (people) => ended(people).slice(0, 1));
const handing = then(lastStage, (people) => ended(people).slice(0, 2));
const completed = then(lastStage, ended);
const whole = then(
  served,
  (people) => wholeStage(people, '1', 'regional-assessment'),
  (people) => wholeStage(people, '2', 'scheme-review'),
  (people) => wholeStage(people, '3', 'drawing-review'),
  (people) => wholeStage(people, '4', 'completion-survey'),
  ended,
);
const unlist = ({ lead }: ProjectCast): Leg =>
  does(lead, 'unlist', { reason: '项目内容变更，不再属于重点项目范围。', ...decided }, [1, 4]);
const drop: Leg = does('party', 'drop', { reason: '公司调整投资计划，项目不再推进。' }, [1, 4]);

/** Where projects rest while they go on. */
const resting: readonly Course[] = [
  course('key-project: introduced', 1, introduced, [0, 1]),
  course('key-project: contacted', 1, contacted, [0, 3]),
  course('key-project: checked', 1, checked, [0, 3]),
  course('key-project: listed', 1, onTheList, [0, 1]),
  course('key-project: serving', 1, served, [0, 6]),
  course('key-project: finishing', 1, finishing, [0, 3]),
  course('key-project: handing', 1, handing, [0, 2]),
  course('project-stage: entered', 1, entered, [0, 2]),
  course('project-stage: running', 1, running, [0, 7]),
  course('project-stage: accepted', 1, half, [0, 2]),
  course('project-stage: prepared', 1, prepared, [0, 7]),
  course('project-step: underway', 1, stepping, [0, 5]),
  course(
    'guidance: held',
    1,
    then(entered, (people) => guides(people)),
    [0, 3],
  ),
  course('consultation-meeting: called', 1, called, [0, 2]),
  course('consultation-meeting: held', 1, met, [0, 1]),
  course('consultation-meeting: following', 1, following, [0, 4]),
  course('meeting-task: doing', 1, tasked, [0, 5]),
  course('meeting-task: reported', 1, reported, [0, 1]),
  course('work-start: waiting', 1, watched, [0, 15]),
  course('work-start: extended-once', 1, putOff, [0, 15]),
  course('work-start: extended-twice', 1, putOffAgain, [0, 15]),
  course('project-handover: handed', 1, handing, [0, 2]),
];

/** Listed projects that come to their end. */
export const listedCourses: readonly Course[] = [
  course('key-project: completed', 6, completed),
  course('project-stage: finished', 3, whole),
  course(
    'project-stage: finished-in-part',
    1,
    then(
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
    then(
      stepping,
      ({ agent }) => does(agent, 'find-not-needed', { reason: '区域评估成果已经覆盖。' }, [0, 2], 'project-step'),
      () => drop,
    ),
  ),
  course('key-project: unlisted', 1, then(stepping, unlist)),
  course(
    'key-project: dropped',
    1,
    then(running, () => drop),
  ),
  course(
    'project-stage: recalled',
    1,
    then(stepping, () => drop),
  ),
  course('project-step: recalled', 1, then(stepping, unlist)),
  course(
    'guidance: recalled',
    1,
    then(
      entered,
      (people) => guides(people),
      () => drop,
    ),
  ),
  course(
    'consultation-meeting: recalled',
    1,
    then(tasked, () => drop),
  ),
  course('meeting-task: recalled', 1, then(tasked, unlist)),
  course(
    'meeting-task: met',
    1,
    then(
      reported,
      ({ lead }) => task(lead, 'find-met'),
      () => drop,
    ),
  ),
  course(
    'meeting-task: released',
    1,
    then(tasked, ({ lead }) => task(lead, 'release', { reason: '改由市政工程统一建设。' }), unlist),
  ),
  course(
    'consultation-meeting: closed',
    1,
    then(
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
    then(called, (people) => meeting(people, 'cancel', { reason: '议题已在现场解决。' }, people.lead), unlist),
  ),
  course(
    'work-start: started',
    1,
    then(
      watched,
      () => start('party', 'report-start'),
      () => drop,
    ),
  ),
  course(
    'work-start: void',
    1,
    then(
      watched,
      () => waits(66),
      () => drop,
    ),
  ),
  course(
    'work-start: recalled',
    1,
    then(watched, () => drop),
  ),
  course(
    'project-handover: recalled',
    1,
    then(handing, () => drop),
  ),
];

/** Projects that do not come onto the list. */
const declined: readonly Course[] = [
  course(
    'key-project: not-listed',
    1,
    then(checked, ({ lead }) =>
      does(lead, 'decline', { reason: '不属于鼓励发展的产业，按一般项目办理。', ...decided }),
    ),
  ),
];

export const projectCourses: readonly Course[] = [...resting, ...listedCourses, ...declined];
