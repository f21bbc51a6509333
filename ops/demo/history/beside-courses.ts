import { course, ended, permit, reviewed } from './approval-courses.ts';
import type { ApprovalCourse } from './approval-courses.ts';
import { askOpinion } from './approval-legs.ts';
import type { Cast } from './approval-legs.ts';
import { secondOf } from './inspected.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

const withdraw: Leg = { wait: minutes(60, 200), by: 'party', act: 'withdraw' };
const clock = (days: number): Leg => ({ wait: workdays(days, days), by: 'clock' });
const aside = (
  by: string,
  act: string,
  input: Leg['input'] = () => ({}),
  days: readonly [number, number] = [0, 1],
): Leg => ({
  wait: workdays(...days),
  by,
  child: 'aside',
  act,
  input,
});

const checked = (people: Cast): readonly Leg[] => [
  ...reviewed(people),
  {
    wait: minutes(30, 120),
    by: people.reviewer,
    act: 'check-on-site',
    input: () => ({ reason: '需要核实现场与申报是否一致。' }),
  },
];
const recorded = (people: Cast): readonly Leg[] => [
  ...checked(people),
  aside(people.reviewer, 'record', () => ({ findings: '现场布局、设施与图纸一致。', meets: 'meets' })),
];
/** Two reviewers there must be. */
const byTwo = (item: Cast['item']): boolean => permit(item) && item.decidingUnit === 'approval-bureau';

const late = {
  askedBy: 'interested',
  reason: '利害关系人享有要求听证的权利，听证没有在二十日内组织，现予补办。',
  basis: ['AL47-1'],
};
const noInterest = { reason: '提出人与本许可事项没有重大利益关系，不享有要求听证的权利。', basis: ['AL47-1'] };

const told = (people: Cast): readonly Leg[] => [
  ...reviewed(people),
  {
    wait: workdays(0, 0),
    by: people.reviewer,
    act: 'tell-interested',
    input: () => ({
      interested: '相邻商户（门牌相邻，共用通道）',
      reason: '许可事项关系到相邻商户的重大利益，告知要求听证的权利。',
      basis: ['AL47-1'],
    }),
  },
];
const heard = (people: Cast): readonly Leg[] => [
  ...told(people),
  aside(people.reviewer, 'ask-hearing', () => ({ askedBy: 'interested' }), [1, 2]),
];
const announce = (people: Cast, act: string, more: ReturnType<NonNullable<Leg['input']>> = {}): Leg =>
  aside(
    people.reviewer,
    act,
    ({ day }) => ({
      hearingOn: day(8),
      place: '政务服务中心听证室',
      reason: '组织听证，由审查人员以外的人担任主持人。',
      basis: ['AL48-1-1'],
      ...more,
    }),
    [0, 0],
  );
const announced = (people: Cast): readonly Leg[] => [...heard(people), announce(people, 'announce')];
/** What was not held in time is held after all, before anything is decided. */
const heldLate = (people: Cast): readonly Leg[] => [
  {
    wait: workdays(0, 1),
    by: people.reviewer,
    act: 'hold-hearing',
    input: () => late,
  },
  announce(people, 'announce'),
  clock(9),
  record(people),
  ...ended(people),
];
const record = (people: Cast): Leg =>
  aside(people.approver, 'record-hearing', () => ({
    record: '双方已陈述、质证，参加人核对无误。',
    signed: true,
  }));

/** What runs beside a review: a check on the spot, third parties and hearings. */
export const besideCourses: readonly ApprovalCourse[] = [
  course('site-check: checked', 2, byTwo, (people) => [
    ...recorded(people),
    aside(secondOf(people), 'confirm', () => ({ seen: true }), [0, 0]),
    ...ended(people),
  ]),
  course('site-check: not-checked', 1, byTwo, (people) => [...checked(people), clock(6), ...ended(people)]),
  course('site-check: recalled', 1, byTwo, (people) => [...checked(people), withdraw]),
  course('site-check: assigned', 1, byTwo, checked, [0, 2]),
  course('site-check: recorded', 1, byTwo, recorded, [0, 2]),
  course('hearing: waived', 1, permit, (people) => [...told(people), clock(6), ...ended(people)]),
  course('hearing: held', 1, permit, (people) => [...announced(people), clock(9), record(people), ...ended(people)]),
  course('hearing: not-held', 1, permit, (people) => [...heard(people), clock(21), ...heldLate(people)]),
  course('hearing: refused', 1, permit, (people) => [
    ...heard(people),
    aside(people.reviewer, 'refuse-request', () => noInterest),
    ...ended(people),
  ]),
  course('hearing: held', 1, permit, (people) => [
    ...reviewed(people),
    {
      wait: workdays(0, 1),
      by: people.reviewer,
      act: 'order-hearing',
      input: () => ({
        hearingCause: 'public-interest',
        reason: '事项关系周边居民的公共利益，举行公开听证。',
        basis: ['AL46'],
      }),
    },
    announce(people, 'announce-publicly', { announcedAt: '经心示范区门户网站通知公告栏' }),
    clock(9),
    record(people),
    ...ended(people),
  ]),
  course('hearing: recalled', 1, permit, (people) => [...told(people), withdraw]),
  course('hearing: told', 1, permit, told, [0, 3]),
  course('hearing: asked', 1, permit, heard, [0, 9]),
  course('hearing: announced', 1, permit, announced, [0, 5]),
  course('hearing: heard', 1, permit, (people) => [...announced(people), clock(9)], [0, 3]),
  course('opinion: recalled', 1, permit, (people) => [...reviewed(people), askOpinion(people), withdraw]),
];
