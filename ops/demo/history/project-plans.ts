import type { Course, Leg, Told } from './leg.ts';
import {
  begins,
  confirms,
  decided,
  does,
  ended,
  enters,
  finishes,
  guides,
  projectCast,
  served,
  wholeStage,
} from './project-legs.ts';
import type { ProjectCast } from './project-legs.ts';

export type Legs = (people: ProjectCast) => readonly Leg[];

export const course = (rests: string, weight: number, legs: Legs, lies?: readonly [number, number]): Course => ({
  rests,
  weight,
  ...(lies ? { lies } : {}),
  legs: ({ chance }: Told) => legs(projectCast(chance)),
});
/** What is known beforehand: from one leg of somebody else’s plan to the next. */
export const after =
  (before: Legs, ...more: readonly ((people: ProjectCast) => Leg | readonly Leg[])[]): Legs =>
  (people) => [...before(people), ...more.flatMap((one) => one(people))];

export const stageOne = (people: ProjectCast) => enters(people, '1', ['regional-assessment', 'feasibility-approval']);
export const entered = after(served, stageOne);
export const running = after(
  entered,
  (people) => guides(people),
  () => confirms,
);
export const stepping = after(running, (people) => begins(people, 'regional-assessment'));
export const half = after(
  stepping,
  ({ land }) => finishes(land),
  ({ land }) => does(land, 'mark-accepted', {}, [0, 0], 'project-stage'),
);
export const prepared = after(
  half,
  (people) => guides(people, 'guide-next'),
  () => confirms,
);

export const meets = (people: ProjectCast): Leg =>
  does(people.agent, 'call-meeting', ({ day }) => ({
    agenda: '用地、环评、能评三项的办理流程和要件；厂区道路开口。',
    meetOn: day(4),
    invited: '自然资源局、生态环境分局、城乡建设与交通局',
  }));
export const meeting = (people: ProjectCast, act: string, input = {}, by = people.agent): Leg =>
  does(by, act, input, [0, 1], 'consultation-meeting');
export const called = after(served, meets);
export const met = after(called, (people) => meeting(people, 'hold', { attendance: '八家单位和项目单位共十四人' }));
export const following = after(met, (people) =>
  meeting(people, 'write-minutes', { minutes: '道路开口由城乡建设与交通局本月办结；用地手续并联办理。' }),
);
export const tasked = after(following, (people) =>
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
export const task = (by: string, act: string, input = {}): Leg => does(by, act, input, [0, 1], 'meeting-task');
export const reported = after(tasked, ({ building }) => task(building, 'report-done', { result: '开口已建成。' }));

export const watched = after(served, ({ agent }) => does(agent, 'watch-start', ({ day }) => ({ permittedOn: day(0) })));
export const start = (by: string, act: string, input: Parameters<typeof does>[2] = {}): Leg =>
  does(by, act, input, [1, 3], 'work-start');
export const putOff = after(watched, ({ agent }) =>
  start(agent, 'extend-once', ({ day }) => ({ startBy: day(80), reason: '冬季不宜土方作业。' })),
);
export const putOffAgain = after(putOff, ({ agent }) =>
  start(agent, 'extend-again', ({ day }) => ({ startBy: day(120), reason: '设计变更，需要重新备料。' })),
);

export const lastStage = after(served, (people) => wholeStage(people, '4', 'completion-survey'));
export const finishing = after(lastStage, (people) => ended(people).slice(0, 1));
export const handing = after(lastStage, (people) => ended(people).slice(0, 2));
export const completed = after(lastStage, ended);
export const whole = after(
  served,
  (people) => wholeStage(people, '1', 'regional-assessment'),
  (people) => wholeStage(people, '2', 'scheme-review'),
  (people) => wholeStage(people, '3', 'drawing-review'),
  (people) => wholeStage(people, '4', 'completion-survey'),
  ended,
);
export const unlist = ({ lead }: ProjectCast): Leg =>
  does(lead, 'unlist', { reason: '项目内容变更，不再属于重点项目范围。', ...decided }, [1, 4]);
export const drop: Leg = does('party', 'drop', { reason: '公司调整投资计划，项目不再推进。' }, [1, 4]);
