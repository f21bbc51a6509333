import { zone } from '../zone/index.ts';
import {
  accept,
  askOpinion,
  cast,
  correct,
  deliver,
  deny,
  forward,
  grant,
  notify,
  procedure,
  showAgain,
  submit,
} from './approval-legs.ts';
import type { Cast } from './approval-legs.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Course, Leg } from './leg.ts';
import type { Chance } from './chance.ts';
import { inspected } from './inspected.ts';
import { seenThrough } from './seen-through.ts';

type Item = Cast['item'];

/** A course, and the items it can happen to. */
export type ApprovalCourse = Course & { readonly fits: (item: Item) => boolean };

const any = (item: Item): boolean => item.regime === 'permit' || item.regime === 'registration';
export const slow = (item: Item): boolean => any(item) && item.promised.unit === 'workday' && item.promised.amount >= 5;
export const permit = (item: Item): boolean =>
  item.regime === 'permit' && item.statutoryStart === 'accepted' && item.joint !== true && slow(item);
export const needsPaper = (item: Item): boolean =>
  any(item) && item.materials.some(({ necessity }) => necessity === '1');

export const course = (
  rests: string,
  weight: number,
  fits: (item: Item) => boolean,
  legs: (people: Cast, chance: Chance) => readonly Leg[],
  lies?: readonly [number, number],
): ApprovalCourse => ({
  rests: rests.includes(':') ? rests : `approval: ${rests}`,
  weight,
  fits,
  ...(lies ? { lies } : {}),
  legs: ({ chance, item }) => {
    const found = zone.items.find(({ key }) => key === item);
    if (!found) throw new Error(`no item ${item}`);
    const people = cast(chance, found);
    return seenThrough(people, inspected(people, legs(people, chance), rests), rests);
  },
});

const promisedDays = ({ item }: Cast): number => item.promised.amount;
const silent = workdays(6, 6);
export const reviewed = (people: Cast): readonly Leg[] => [submit(people), accept(people)];
const corrected = (people: Cast): readonly Leg[] => [submit(people, [people.lacking]), notify(people), correct(people)];
export const decided = (people: Cast): readonly Leg[] => [...reviewed(people), forward(people), grant(people)];
export const ended = (people: Cast): readonly Leg[] => [forward(people), grant(people), deliver(people)];
const opinionAsked = (people: Cast): readonly Leg[] => [...reviewed(people), askOpinion(people)];
const give = (people: Cast, chance: Chance): Leg => ({
  wait: workdays(1, 3),
  by: hand(chance, people.asked, 'reviewer'),
  child: 'aside',
  act: 'give',
  input: () => ({
    opinion: 'agree',
    reason: '经核对，未发现与本单位管理要求冲突的情形。',
    basis: ['own:本单位公布的职责清单'],
  }),
});

/** How applications go: most are granted in time, some are put right, late, silent, denied or taken back. */
export const approvalCourses: readonly ApprovalCourse[] = [
  course('delivered-grant', 60, any, (people) => [...decided(people), deliver(people)]),
  course('delivered-grant', 12, needsPaper, (people) => [
    ...corrected(people),
    accept(people, workdays(0, 1)),
    ...ended(people),
  ]),
  course('delivered-grant', 3, needsPaper, (people) => [
    ...corrected(people),
    showAgain(people),
    correct(people, workdays(1, 2)),
    accept(people, workdays(0, 1)),
    ...ended(people),
  ]),
  // Nobody answers for five working days: accepted by law, and the voucher is owed.
  course('delivered-grant', 3, permit, (people) => [
    submit(people),
    { wait: silent, by: people.reviewer, act: 'issue-voucher' },
    ...ended(people),
  ]),
  // Later than promised, within the law; the applicant is told why.
  course('delivered-grant', 4, permit, (people) => [
    ...reviewed(people),
    forward(people, 'grant', workdays(promisedDays(people) + 1, promisedDays(people) + 2)),
    grant(people),
    deliver(people),
  ]),
  course('opinion: given', 4, permit, (people, chance) => [
    ...opinionAsked(people),
    give(people, chance),
    ...ended(people),
  ]),
  course('opinion: silent', 1, permit, (people) => [
    ...opinionAsked(people),
    { wait: workdays(10, 10), by: 'clock' },
    ...ended(people),
  ]),
  course('opinion: recalled', 1, permit, (people) => [
    ...opinionAsked(people),
    { wait: workdays(1, 2), by: 'party', act: 'withdraw' },
  ]),
  course('delivered-grant', 3, permit, (people) => [
    ...reviewed(people),
    procedure(people),
    {
      wait: workdays(6, 10),
      by: people.reviewer,
      act: 'end-procedure',
      input: () => ({ reason: '专家评审已完成，恢复计时。', procedure: 'expert-review' }),
    },
    ...ended(people),
  ]),
  course('delivered-grant', 2, permit, (people) => [
    ...reviewed(people),
    {
      wait: workdays(1, 3),
      by: people.head,
      act: 'extend',
      input: () => ({ reason: '情况复杂，需要核实相邻权属，经批准延长审查期限。', basis: ['AL42-1'] }),
    },
    forward(people, 'grant', workdays(1, 3)),
    grant(people),
    deliver(people),
  ]),
  course('delivered-grant', 3, slow, (people) => [
    ...reviewed(people),
    forward(people),
    {
      wait: minutes(40, 200),
      by: people.approver,
      act: 'send-back',
      input: () => ({ reason: '请补充现场核查照片的说明。' }),
    },
    ...ended(people),
  ]),
  course('delivered-denial', 5, slow, (people) => [
    ...reviewed(people),
    forward(people, 'deny'),
    deny(people),
    deliver(people, undefined, 'deliver-denial'),
  ]),
  course('withdrawn', 3, any, (people) => [submit(people), { wait: minutes(20, 200), by: 'party', act: 'withdraw' }]),
  course('not-required', 1, any, (people) => [
    submit(people),
    {
      wait: minutes(30, 300),
      by: people.reviewer,
      act: 'refuse-not-required',
      input: () => ({ reason: '该情形依法不需要办理，已告知可以直接经营。', basis: ['AL32-1-1'] }),
    },
  ]),
  course('not-accepted', 2, any, (people) => [
    submit(people),
    {
      wait: minutes(30, 300),
      by: people.reviewer,
      act: 'refuse-jurisdiction',
      input: () => ({
        reason: '不属于本机关职权范围。',
        basis: ['AL32-1-2'],
        competentUnit: '市级主管部门政务服务窗口',
      }),
    },
  ]),
  course('lapsed', 1, needsPaper, (people) => [
    submit(people, [people.lacking]),
    notify(people),
    { wait: workdays(24, 25), by: 'clock' },
  ]),
  course('terminated', 1, slow, (people) => [
    ...reviewed(people),
    {
      wait: workdays(1, 2),
      by: people.approver,
      act: 'terminate',
      input: () => ({
        reason: '申请人主体资格已注销，审查无从继续。',
        basis: ['own:行政审批办理规程，列入本单位公布的职责清单'],
      }),
    },
  ]),

  course('received', 4, any, (people) => [submit(people)], [0, 3]),
  course('correcting', 3, needsPaper, (people) => [submit(people, [people.lacking]), notify(people)], [0, 16]),
  course('corrected', 3, needsPaper, corrected, [0, 3]),
  course('reviewing', 4, slow, reviewed, [0, 9]),
  course('reviewing', 2, permit, (people) => [...reviewed(people), procedure(people)], [0, 5]),
  course('opinion: asked', 2, permit, opinionAsked, [0, 3]),
  course('opinion: chased', 1, permit, (people) => [...opinionAsked(people), { wait: silent, by: 'clock' }], [0, 0]),
  course('forwarded', 3, slow, (people) => [...reviewed(people), forward(people)], [0, 6]),
  course('granted', 3, any, decided, [0, 11]),
  course('denied', 2, slow, (people) => [...reviewed(people), forward(people, 'deny'), deny(people)], [0, 11]),
];
