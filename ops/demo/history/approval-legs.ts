import { loopOf } from '../../../programmes/approval/loop-of.ts';
import type { ServiceItem } from '../../../programmes/zone/service-item.ts';
import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg, Wait } from './leg.ts';

const purposes = ['新设', '扩建', '迁址后重新办理', '首次申请', '改造后投入使用', '到期前提出', '增加经营范围'];

/** Everything a course of an approval chooses once: who handles it, and which material is at fault. */
export const cast = (chance: Chance, item: ServiceItem) => {
  const necessary = item.materials.filter(({ necessity }) => necessity === '1');
  return {
    item,
    clerk: hand(chance, item.handlingUnit, 'clerk'),
    reviewer: hand(chance, item.decidingUnit, 'reviewer'),
    approver: hand(chance, item.decidingUnit, 'approver'),
    head: hand(chance, item.decidingUnit, 'head'),
    publisher: hand(chance, item.decidingUnit, 'clerk'),
    supervisor: hand(chance, item.supervisingUnit, 'reviewer'),
    purpose: `${chance.pick(purposes)}${item.name}`,
    lacking: chance.pick(necessary.length > 0 ? necessary : item.materials).id,
    /** What may follow later. */
    minor: (necessary.find(({ major }) => !major) ?? item.materials[0])?.id ?? '',
    /** The loop of what whoever holds the permit asks for later; null for a first application. */
    later: null as string | null,
    /** Whose opinion is asked. */
    asked: chance.pick(
      [
        'ecology-environment-bureau',
        'construction-transport-bureau',
        'emergency-management-bureau',
        'natural-resources-bureau',
      ].filter((unit) => unit !== item.decidingUnit),
    ),
    quick: item.promised.unit === 'workday' && item.promised.amount <= 3,
  };
};
export type Cast = ReturnType<typeof cast>;

/** Ground on which a decision of this regime rests. */
const ground = ({ item }: Cast): readonly string[] =>
  item.regime === 'permit'
    ? ['AL38-1']
    : item.regime === 'registration'
      ? ['AL56']
      : [`own:${item.name}办理规程，列入本单位公布的职责清单`];

const projectCode = ({ item }: Cast) => (item.projectOnly ? { projectCode: '2009-370800-04-01-208317' } : {});

export const submit = (people: Cast, missing: readonly string[] = []): Leg => ({
  wait: minutes(0, 0),
  by: 'party',
  opens: people.later ?? loopOf(people.item),
  input: ({ filesBut, day }) => ({
    files: filesBut(...missing),
    purpose: people.purpose,
    ...projectCode(people),
    ...(people.later === null ? {} : { permitNumber: '经开许准〔2019〕36号' }),
    // Thirty days at least, and some days of the unit's own.
    ...(people.later === 'renewal' ? { expiresOn: day(34) } : {}),
  }),
});

export const accept = ({ reviewer, quick }: Cast, wait: Wait = quick ? minutes(20, 120) : workdays(0, 2)): Leg => ({
  wait,
  by: reviewer,
  act: 'accept',
  input: ({ checklist }) => ({ checklist: checklist() }),
});

export const notify = ({ reviewer, lacking }: Cast, wait: Wait = workdays(0, 3)): Leg => ({
  wait,
  by: reviewer,
  act: 'notify',
  input: ({ checklist }) => ({
    reason: '申请材料不齐全，一次告知需要补正的全部内容。',
    basis: ['AL32-1-4'],
    checklist: checklist({
      material: lacking,
      answer: 'missing',
      defect: '没有提交这份材料',
      remedy: '拍照或者扫描上传，四角清楚、加盖公章',
    }),
  }),
});

export const correct = ({ lacking }: Cast, wait: Wait = workdays(1, 4)): Leg => ({
  wait,
  by: 'party',
  act: 'correct',
  input: ({ filesFor }) => ({ files: filesFor(lacking), note: '已按告知书补齐。' }),
});

export const showAgain = ({ reviewer, lacking }: Cast): Leg => ({
  wait: workdays(1, 2),
  by: reviewer,
  act: 'show-again',
  input: () => ({
    reason: '补交的材料仍缺签章，仍按同一告知书补正。',
    basis: ['AL32-1-4'],
    checklist: [{ material: lacking, answer: 'wrong', defect: '没有签字盖章', remedy: '签字盖章后重新上传' }],
  }),
});

export const forward = ({ reviewer, quick }: Cast, proposal: 'grant' | 'deny' = 'grant', wait?: Wait): Leg => ({
  wait: wait ?? (quick ? minutes(15, 90) : workdays(1, 2)),
  by: reviewer,
  act: 'forward',
  input: () => ({ proposal }),
});

export const grant = (people: Cast, wait?: Wait): Leg => ({
  wait: wait ?? (people.quick ? minutes(15, 90) : workdays(0, 1)),
  by: people.approver,
  act: 'grant',
  input: () => ({ reason: '申请材料齐全，符合规定的条件和标准。', basis: ground(people) }),
});

export const deny = (people: Cast): Leg => ({
  wait: workdays(0, 1),
  by: people.approver,
  act: 'deny',
  input: () => ({
    reason: '现场条件与申报不一致，不符合规定的标准；整改后可以重新申请。',
    basis: people.item.regime === 'permit' ? ['AL38-2'] : ground(people),
  }),
});

export const deliver = ({ clerk, quick }: Cast, wait?: Wait, act = 'deliver'): Leg => ({
  wait: wait ?? (quick ? minutes(15, 120) : workdays(0, 2)),
  by: clerk,
  act,
  input: () => ({ delivery: 'electronic' }),
});

export const askOpinion = ({ reviewer, asked }: Cast): Leg => ({
  wait: minutes(30, 200),
  by: reviewer,
  act: 'ask-opinion',
  input: () => ({ unit: asked, reason: '涉及贵单位职责，请书面反馈意见。' }),
});

export const procedure = ({ reviewer }: Cast): Leg => ({
  wait: minutes(30, 200),
  by: reviewer,
  act: 'begin-procedure',
  input: ({ day }) => ({
    reason: '需要组织专家评审，所需时间已书面告知申请人。',
    basis: ['AL45'],
    procedure: 'expert-review',
    procedureUntil: day(12),
  }),
});
