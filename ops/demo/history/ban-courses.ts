import { course, permit, reviewed } from './approval-courses.ts';
import type { ApprovalCourse } from './approval-courses.ts';
import { deliver, forward, submit } from './approval-legs.ts';
import type { Cast } from './approval-legs.ts';
import { ended } from './deregistration-grounds.ts';
import { deceit } from './deceit-grounds.ts';
import { falsehood, atReception } from './falsehood-grounds.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

const act = (by: string, name: string, input: NonNullable<Leg['input']>, more: Partial<Leg> = {}): Leg => ({
  wait: workdays(0, 1),
  by,
  act: name,
  input,
  ...more,
});

/** Of what safety depends on. */
const ofSafety = (item: Cast['item']): boolean => permit(item) && item.publicSafety === true;

/** A false paper is found before the decision. */
const denied = (people: Cast): readonly Leg[] => [
  ...reviewed(people),
  forward(people, 'deny'),
  act(people.approver, 'deny-for-falsehood', () => ({
    falsehood: '提交的健康证明系伪造。',
    ...falsehood,
  })),
  deliver(people, undefined, 'deliver-denial'),
];

/** Found out after the permit was given. */
const deceived = (people: Cast): readonly Leg[] => [
  { wait: minutes(0, 0), by: people.reviewer, opens: 'revocation', input: () => ({}) },
  act(people.reviewer, 'propose', () => ({ cause: 'deceit-or-bribery', ...deceit })),
  { wait: workdays(6, 6), by: 'clock' },
  act(people.approver, 'revoke', () => deceit),
  act(people.reviewer, 'propose', () => ({ cause: 'organisation-ended', reason: '许可已被撤销。', ...ended }), {
    left: 'deregistration',
  }),
  act(people.approver, 'deregister', () => ({ reason: '许可已被撤销。', ...ended }), { left: 'deregistration' }),
];

/** Found when it is handed in. */
const refused = (people: Cast): readonly Leg[] => [
  submit(people),
  act(people.reviewer, 'refuse-for-falsehood', () => ({ falsehood: '提交的身份证明系伪造。', ...atReception })),
];

/** Who may not apply again for a while. */
export const banCourses: readonly ApprovalCourse[] = [
  course('refused-for-falsehood', 1, (item) => permit(item) && !ofSafety(item), refused),
  course('ban: one-year', 1, ofSafety, denied, [0, 100]),
  course('ban: three-years', 1, ofSafety, deceived, [0, 300]),
  // It ends by itself; what rested on a decision that was undone is lifted before.
  course('ban: over', 1, ofSafety, denied),
  course('ban: lifted', 1, ofSafety, (people) => [
    ...denied(people),
    {
      wait: workdays(10, 20),
      by: people.head,
      act: 'lift',
      left: 'ban',
      input: () => ({
        reason: '原不予许可决定已经依法变更。',
        basis: ['own:行政审批办理规程，列入本单位公布的职责清单'],
      }),
    },
  ]),
];
