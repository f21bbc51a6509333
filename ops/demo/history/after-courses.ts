import { course, decided, permit, reviewed } from './approval-courses.ts';
import type { ApprovalCourse } from './approval-courses.ts';
import { dissolved, ended } from './deregistration-grounds.ts';
import { tolerance } from './tolerance-grounds.ts';
import { harmful, unfit } from './revocation-grounds.ts';
import { deliver, forward, submit } from './approval-legs.ts';
import type { Cast } from './approval-legs.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';
import { publish, takeOver } from './seen-through.ts';

const clock = (days: number): Leg => ({ wait: workdays(days, days), by: 'clock' });
const act = (
  by: string,
  name: string,
  input: Leg['input'] = () => ({}),
  more: Partial<Leg> = {},
  days: readonly [number, number] = [0, 1],
): Leg => ({ wait: workdays(...days), by, act: name, input, ...more });
const own = { basis: ['own:行政审批办理规程，列入本单位公布的职责清单'] };

/** Sent up, and what comes back. */
const sentUp = (people: Cast): readonly Leg[] => [
  ...reviewed(people),
  forward(people),
  act(people.approver, 'send-up', () => ({
    higherOrgan: '市级主管部门',
    reason: '该情形由上级机关决定。',
    basis: ['AL35'],
  })),
];

/** Pledged to follow later. */
const pledged = (people: Cast): readonly Leg[] => [
  submit(people, [people.minor]),
  act('party', 'pledge', () => ({ pledge: true, pledged: '缺少的次要材料在承诺期限内补交。' }), {}, [0, 0]),
  act(people.reviewer, 'accept-with-gaps', ({ checklist }) => ({
    reason: '主审要件齐全，申请人自愿承诺后补次要材料。',
    ...tolerance,
    checklist: checklist({
      material: people.minor,
      answer: 'missing',
      defect: '尚未提交',
      remedy: '在承诺期限内上传',
    }),
  })),
];
const unsupplied = (people: Cast): readonly Leg[] => [...pledged(people), clock(people.item.promised.amount + 2)];
const repairAsked = (people: Cast): readonly Leg[] => [
  ...unsupplied(people),
  act('party', 'ask-repair', () => ({ statement: '材料已经备齐，今后按期补交。' }), { left: 'credit' }, [2, 4]),
];

/** Granted on promise, and what the verification finds. */
const promised = (people: Cast): readonly Leg[] => [
  submit(people),
  act('party', 'promise', () => ({ promise: true }), {}, [0, 0]),
  act(people.approver, 'grant-on-promise', () => ({
    reason: '申请人的承诺符合办理条件，直接作出决定。',
    basis: ['SBE29-2'],
  })),
  deliver(people),
];
const verify = (people: Cast, name: string, input: Leg['input']): Leg =>
  act(people.supervisor, name, input, { left: 'verification' }, [2, 5]);
const fulfilled = (people: Cast): Leg =>
  verify(people, 'find-fulfilled', () => ({ method: 'on-site', findings: '场所、人员和制度与承诺一致。' }));
const mending = (people: Cast): readonly Leg[] => [
  ...promised(people),
  verify(people, 'order-mending', ({ day }) => ({
    method: 'on-site',
    mendUntil: day(20),
    reason: '专职人员少于承诺的人数。',
    basis: ['SBE29-2'],
  })),
];
const mended = (people: Cast): readonly Leg[] => [
  ...mending(people),
  {
    wait: workdays(2, 4),
    by: 'party',
    left: 'verification',
    act: 'report-mended',
    input: () => ({ note: '已经补足人员。' }),
  },
];

const revoking = (people: Cast): readonly Leg[] => [
  { wait: minutes(0, 0), by: people.reviewer, opens: 'revocation', input: () => ({}) },
];
const proposed = (people: Cast): readonly Leg[] => [
  ...revoking(people),
  act(people.reviewer, 'propose', () => ({
    cause: 'conditions-not-met',
    reason: '取得许可时不具备规定的条件。',
    ...unfit,
  })),
];
const stated = (people: Cast): readonly Leg[] => [
  ...proposed(people),
  act('party', 'state-the-case', () => ({ statement: '请求考虑已经整改的情况。' }), {}, [1, 2]),
];
const deregistering = (people: Cast): readonly Leg[] => [
  { wait: minutes(0, 0), by: people.reviewer, opens: 'deregistration', input: () => ({}) },
];
const ending = (people: Cast, more: Partial<Leg> = {}): Leg =>
  act(
    people.reviewer,
    'propose',
    () => ({ cause: 'organisation-ended', reason: '主体依法终止。', ...dissolved }),
    more,
  );

const onPromise = (item: Cast['item']): boolean => item.onPromise === true;
const withMinor = (item: Cast['item']): boolean =>
  permit(item) && item.materials.some(({ major, necessity }) => !major && necessity === '1');
const takenOver = { left: 'takeover' } as const;

/** What comes after a decision, and on what the applicant signs. */
export const afterCourses: readonly ApprovalCourse[] = [
  course('sent-up', 1, permit, sentUp, [0, 12]),
  course('delivered-grant', 1, permit, (people) => [
    ...sentUp(people),
    act(people.reviewer, 'receive-grant', () => ({
      decisionNumber: '市许准〔2021〕7号',
      reason: '上级机关准予。',
      basis: ['AL38-1'],
    })),
    deliver(people),
  ]),
  course('delivered-grant', 2, withMinor, (people) => [
    ...pledged(people),
    act('party', 'supply', ({ filesFor }) => ({ files: filesFor(people.minor) }), {}, [1, 2]),
    forward(people),
    ...decided(people).slice(-1),
    deliver(people),
  ]),
  // Joint handling takes longer, and the leader of the zone says why.
  course(
    'delivered-grant',
    1,
    (item) => item.joint === true,
    (people, chance) => [
      ...reviewed(people),
      act(hand(chance, 'general-office', 'leader'), 'extend-jointly', () => ({
        reason: '多部门意见需要再次会商，经区领导批准延长。',
        basis: ['AL42-2'],
      })),
      ...decided(people).slice(2),
      deliver(people),
    ],
  ),
  course('returned', 1, withMinor, unsupplied),
  course('credit: standing', 1, withMinor, unsupplied, [0, 30]),
  course('credit: repair-asked', 1, withMinor, repairAsked, [0, 8]),
  course('credit: repaired', 1, withMinor, (people) => [
    ...repairAsked(people),
    act(people.head, 'repair', () => ({}), { left: 'credit' }),
  ]),
  // A record that nobody repairs ends by itself a year later.
  course('credit: expired', 1, withMinor, unsupplied),

  course('verification: verifying', 1, onPromise, promised, [0, 30]),
  course('verification: mending', 1, onPromise, mending, [0, 8]),
  course('verification: mended', 1, onPromise, mended, [0, 8]),
  course('verification: fulfilled', 2, onPromise, (people) => [...promised(people), fulfilled(people)]),
  course('verification: broken', 1, onPromise, (people) => [
    ...promised(people),
    verify(people, 'find-broken', () => ({
      findings: '经营场所不存在。',
      reason: '承诺内容不实。',
      basis: ['SBE29-2'],
    })),
    act(people.reviewer, 'drop-it', () => ({ reason: '主体已经自行停业并交回证件。', ...own }), { left: 'revocation' }),
  ]),

  course(
    'publication: owed',
    1,
    permit,
    (people) =>
      decided(people)
        .map((leg) => ({ ...leg }))
        .concat([]),
    [0, 4],
  ),
  course('publication: published', 1, permit, (people) => [...decided(people), publish(people), deliver(people)]),
  course('publication: withheld', 1, permit, (people) => [
    ...decided(people),
    act(people.publisher, 'withhold', () => ({ reason: '涉及商业秘密，申请人不同意公开。', basis: ['AL5-2'] }), {
      left: 'publication',
    }),
    deliver(people),
  ]),
  course('takeover: pushed', 1, permit, (people) => [...decided(people), deliver(people)], [0, 1]),
  course('takeover: returned', 1, permit, (people) => [...returnedTo(people)], [0, 1]),
  course('takeover: taken-over', 1, permit, (people) => [
    ...returnedTo(people),
    act(people.reviewer, 'push-again', () => ({ reason: '已补充地址和联系人。' }), takenOver),
    takeOver(people),
  ]),
  course('takeover: kept', 1, permit, (people) => [
    ...returnedTo(people),
    act(people.reviewer, 'keep-here', () => ({ reason: '该事项由本单位继续监管。', ...own }), takenOver),
  ]),

  course('revocation: examining', 1, permit, revoking, [0, 12]),
  course('revocation: told', 1, permit, proposed, [0, 3]),
  course('revocation: deciding', 1, permit, stated, [0, 8]),
  course('revocation: revoked', 1, permit, (people) => [
    ...stated(people),
    act(people.approver, 'revoke', () => ({ reason: '不具备规定条件，依法撤销。', ...unfit })),
    ending(people, { left: 'deregistration' }),
    act(people.approver, 'deregister', () => ({ reason: '许可已被撤销。', ...ended }), {
      left: 'deregistration',
    }),
  ]),
  course('revocation: not-revoked', 1, permit, (people) => [
    ...proposed(people),
    clock(6),
    act(people.approver, 'not-revoke', () => ({ reason: '撤销会对公共利益造成重大损害。', ...harmful })),
  ]),
  course('deregistration: checking', 1, permit, deregistering, [0, 6]),
  course('deregistration: deciding', 1, permit, (people) => [...deregistering(people), ending(people)], [0, 6]),
  course('deregistration: deregistered', 1, permit, (people) => [
    ...deregistering(people),
    ending(people),
    act(people.approver, 'deregister', () => ({ reason: '主体依法终止。', ...dissolved })),
  ]),
  course('deregistration: stays-registered', 1, permit, (people) => [
    ...deregistering(people),
    ending(people),
    act(people.approver, 'not-deregister', () => ({ reason: '主体尚在清算，许可继续有效。', ...own })),
  ]),
];

const returnedTo = (people: Cast): readonly Leg[] => [
  ...decided(people),
  deliver(people),
  act(people.supervisor, 'give-back', () => ({ reason: '推送的信息缺少经营地址。', ...own }), takenOver),
];
