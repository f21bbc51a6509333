import type { Calendar } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/case.ts';
import { parks } from '../zone/parks.ts';
import { workdayFrom } from '../cases/workday-from.ts';
import { chanceOf } from './chance.ts';
import { workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';
import { confirms, decided, does, ended, enters, guides, projectCast, served, wholeStage } from './project-legs.ts';
import { meeting, meets, task } from './project-plans.ts';
import type { ProjectCast } from './project-legs.ts';
import { until } from './recent-past.ts';
import { reviewCourses } from './review-courses.ts';
import { phoneOf, type TimedStory } from './timed-story.ts';

const filing = 'enterprise-investment-filing';
const land = 'land-planning-permit';
const lacking = 'power-of-attorney';
const code = { projectCode: '2609-370800-04-01-208318' };

/** An act in a case that the project has opened, about its own service item. */
const within = (by: string, act: string, loop: string, item: string, input: Leg['input'] = () => ({})): Leg => ({
  wait: workdays(0, 1),
  by,
  act,
  left: loop,
  item,
  input,
});

/** The first stage: a filing at once, and a permit that is accepted although a minor material follows. */
const landStage = (people: ProjectCast): readonly Leg[] => [
  enters(people, '1', [], [filing, land]),
  guides(people),
  confirms,
  within('party', 'apply-filing', 'project-stage', filing, ({ filesBut }) => ({
    item: filing,
    ...code,
    files: filesBut(),
  })),
  within('approval-reviewer', 'file', 'filing', filing, ({ checklist }) => ({ checklist: checklist() })),
  within('economy-reviewer', 'take-over', 'takeover', filing),
  within('party', 'apply-permit', 'project-stage', land, ({ filesBut }) => ({
    item: land,
    ...code,
    purpose: '建设矿山钻探应急救援基地和装备库，需要办理用地规划许可。',
    files: filesBut(lacking),
  })),
  within('party', 'pledge', 'approval', land, () => ({ pledge: true, pledged: '授权委托书三日内补交。' })),
  within('land-reviewer', 'accept-with-gaps', 'approval', land, ({ checklist }) => ({
    reason: '主审要件齐全，次要材料可以后补。',
    ...decided,
    checklist: checklist({ material: lacking, answer: 'missing', defect: '尚未提交', remedy: '三日内上传' }),
  })),
  within('party', 'supply', 'approval', land, ({ filesFor }) => ({ files: filesFor(lacking) })),
  within('land-reviewer', 'forward', 'approval', land, () => ({ proposal: 'grant' })),
  within('land-approver', 'grant', 'approval', land, () => ({ reason: '符合规定条件。', basis: ['AL38-1'] })),
  within('land-clerk', 'publish', 'publication', land, () => ({ place: '信用网站双公示栏目' })),
  within('land-clerk', 'deliver', 'approval', land, () => ({ delivery: 'electronic' })),
  within('enforcement-reviewer', 'take-over', 'takeover', land),
  does(people.land, 'mark-accepted', {}, [0, 0], 'project-stage'),
  guides(people, 'guide-next'),
  confirms,
  does(people.land, 'close', {}, [0, 1], 'project-stage'),
];

/** Power for the building site was missing, and was there the same day. */
const blocker = (people: ProjectCast): readonly Leg[] => [
  does('party', 'raise-blocker', { kind: 'help', question: '施工用电还没有接通，设备进不了场。' }),
  does(people.agent, 'answer-on-spot', { answer: '已协调供电单位，今天下午接通。' }, [0, 0], 'inquiry'),
];

const road = (people: ProjectCast): Leg =>
  does(
    people.agent,
    'assign-task',
    ({ day }) => ({
      task: '办结救援基地道路开口',
      unit: 'construction-transport-bureau',
      dueOn: day(12),
      criterion: '救援车辆能从两个方向进出',
    }),
    [0, 1],
    'consultation-meeting',
  );

const whole = (people: ProjectCast): readonly Leg[] => [
  ...served(people),
  does(people.agent, 'note-code', code),
  meets(people),
  meeting(people, 'hold', { attendance: '四家单位和项目单位共九人' }),
  meeting(people, 'write-minutes', { minutes: '道路开口由城乡建设与交通局办结；用地手续并联办理，次要材料可以后补。' }),
  road(people),
  ...landStage(people),
  task(people.building, 'report-done', { result: '开口已建成，两个方向都能进出。' }),
  task(people.lead, 'find-met'),
  meeting(people, 'close', {}, people.lead),
  ...wholeStage(people, '2', 'scheme-review'),
  ...blocker(people),
  ...wholeStage(people, '3', 'drawing-review'),
  ...wholeStage(people, '4', 'completion-survey'),
  ...ended(people),
];

/**
 * The project that the alliance is known by, from the first word of it to the review: a team with its lead, a consultation
 * meeting with a task, guidance of each stage and of the next, two named agents, a gap accepted, a blocker solved, four stages.
 */
export const rescueCentre = (calendar: Calendar, seed: string, before: Day): TimedStory => {
  const key = `${seed}-rescue-centre`;
  const chance = chanceOf(key);
  const [park] = parks;
  const people: ProjectCast = {
    ...projectCast(chance),
    sponsorUnit: 'economic-development-bureau',
    sponsor: 'economy-contact',
    seed: {
      project: '矿山钻探应急救援中心项目',
      kind: 'industrial',
      investment: 12_000,
      industry: '高端装备',
      site: `${park?.name ?? ''}内`,
      ...(park === undefined ? {} : { park: park.park }),
    },
  };
  const review = reviewCourses.find(({ rests }) => rests === 'review: recorded');
  const rated = review?.of({ unit: 'approval-bureau' }).legs({ chance, item: null, kind: 'need' }) ?? [];
  return {
    key,
    party: { name: '鲁岳地质勘探队', phone: phoneOf(299_999) },
    item: null,
    rests: 'review: recorded',
    steps: until(calendar, key, workdayFrom(calendar, before, -6), [...whole(people), ...rated]),
  };
};
