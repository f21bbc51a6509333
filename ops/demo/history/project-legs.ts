import type { JsonObject } from '../../../kernel/json.ts';
import { zone } from '../zone/index.ts';
import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';
import { projectSeed } from './texts/projects.ts';

const bureau = 'approval-bureau';
const own = { basis: ['own:牵头为重点项目提供全程服务，列入本单位公布的职责清单'] };

type Days = readonly [number, number];
export type Does = (input?: JsonObject | NonNullable<Leg['input']>, days?: Days) => Leg;

const clerks = zone.people.filter(({ unit, roles }) => unit === bureau && roles.includes('clerk'));
export const twoAgents = clerks.slice(0, 2).map(({ person }) => ({ unit: bureau, person }));

/** An act of somebody on the project, or on the newest open case of a loop that came of it. */
export const does = (
  by: string,
  act: string,
  input: JsonObject | NonNullable<Leg['input']> = {},
  days: Days = [0, 1],
  left?: string,
): Leg => ({
  wait: workdays(...days),
  by,
  act,
  input: typeof input === 'function' ? input : () => input,
  ...(left === undefined ? {} : { left }),
});

export const waits = (days: number): Leg => ({ wait: workdays(days, days), by: 'clock' });

/** Everybody a project meets. */
export const projectCast = (chance: Chance) => {
  const seed = projectSeed(chance);
  const sponsor = chance.pick(['economic-development-bureau', 'investment-promotion-bureau', 'science-talent-bureau']);
  return {
    seed,
    sponsorUnit: sponsor,
    introducer: hand(chance, 'investment-promotion-bureau', 'contact'),
    office: hand(chance, bureau, 'office'),
    lead: hand(chance, bureau, 'head'),
    agent: clerks[chance.between(0, 1)]?.account ?? '',
    sponsor: hand(chance, sponsor, 'contact'),
    land: hand(chance, 'natural-resources-bureau', 'contact'),
    building: hand(chance, 'construction-transport-bureau', 'contact'),
  };
};
export type ProjectCast = ReturnType<typeof projectCast>;

/** From the first word of it to the team. */
export const introduced = ({ introducer, seed }: ProjectCast): readonly Leg[] => [
  { wait: minutes(0, 0), by: introducer, opens: 'key-project', input: () => ({ ...seed }) },
];
export const contacted = (people: ProjectCast): readonly Leg[] => [
  ...introduced(people),
  does(
    people.office,
    'contact',
    { spoken: '会同招引单位与项目负责人见面，告知四个阶段的流程、所需材料和样表。' },
    [1, 1],
  ),
];
export const checked = (people: ProjectCast): readonly Leg[] => [
  ...contacted(people),
  does(people.office, 'check', { fits: 'fits', reason: '属于“一高两新”产业，符合产业政策和产业发展方向。' }, [1, 3]),
];
export const onTheList = (people: ProjectCast): readonly Leg[] => [
  ...checked(people),
  does(people.lead, 'list', { reason: '符合产业政策，列入全区“三重”工作项目。', ...own }, [1, 2]),
];
export const served = (people: ProjectCast): readonly Leg[] => [
  ...onTheList(people),
  does(people.lead, 'form-team', {
    agents: twoAgents,
    sponsorUnit: people.sponsorUnit,
    sponsorLeader: '分管负责同志',
    team: '行政审批服务局、城乡建设与交通局、生态环境分局、自然资源局',
  }),
];

/** What is said when a stage is explained. */
export const session = {
  minutes: '逐项讲解本阶段事项的办理流程、所需材料和常见问题，发放材料清单、样表和路线图。',
  attendance: '项目负责人、两名专员、审批处室和会审部门经办人',
  materials: ['list', 'samples', 'blank-forms', 'route-map'],
};

export const enters = (
  people: ProjectCast,
  stage: string,
  steps: readonly string[],
  items: readonly string[] = [],
): Leg =>
  does(people.agent, 'enter-stage', {
    stage,
    leadUnit: 'natural-resources-bureau',
    ...(items.length > 0 ? { items: [...items] } : {}),
    steps: [...steps],
  });
export const guides = (people: ProjectCast, act = 'guide'): Leg =>
  does(people.agent, act, session, [0, 2], 'project-stage');
export const confirms: Leg = { ...does('party', 'confirm', {}, [0, 1], 'guidance') };
export const begins = (people: ProjectCast, step: string, unit = 'natural-resources-bureau'): Leg =>
  does(people.agent, 'begin-step', ({ day }) => ({ step, unit, dueOn: day(8) }), [0, 1], 'project-stage');
export const finishes = (by: string): Leg =>
  does(by, 'report-done', { result: '已办完，成果已交项目单位。' }, [1, 3], 'project-step');

/** A stage of one step, from entering it to its end. */
export const wholeStage = (people: ProjectCast, stage: string, step: string): readonly Leg[] => [
  enters(people, stage, [step]),
  guides(people),
  confirms,
  begins(people, step),
  finishes(people.land),
  does(people.land, 'mark-accepted', {}, [0, 0], 'project-stage'),
  ...(stage === '4' ? [] : [guides(people, 'guide-next'), confirms]),
  does(people.land, 'close', {}, [0, 1], 'project-stage'),
];

export const ended = (people: ProjectCast): readonly Leg[] => [
  does(people.agent, 'complete', { summary: '四个阶段的手续已全部办完，项目具备投产条件。' }),
  does('party', 'confirm', {}, [0, 2]),
  does(people.sponsor, 'take-over', { note: '每月走访一次，投产后继续跟踪服务。' }, [0, 2], 'project-handover'),
];

export const decided = own;
