import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

const bureau = 'approval-bureau';

export type ContactCourse = {
  readonly rests: string;
  readonly lies: readonly [number, number];
  readonly legs: (chance: Chance) => readonly Leg[];
};

const suggestions = [
  {
    said: '办事指南里还写着要复印件，窗口说不用了，请改过来。',
    change: '删去指南里的复印件要求，并核对同类事项。',
    changed: '指南已删去复印件要求，同类事项一并核对过。',
  },
  {
    said: '等候区离叫号屏太远，老人看不清，请加一块。',
    change: '在等候区东侧加装一块叫号屏。',
    changed: '等候区东侧的叫号屏已经装好。',
  },
  {
    said: '填表台上的样表字太小，请放大一些。',
    change: '样表改为大字版，每张填表台放两份。',
    changed: '大字版样表已经放到每张填表台。',
  },
] as const;

const cast = (chance: Chance) => ({
  clerk: hand(chance, bureau, 'clerk'),
  caller: hand(chance, bureau, 'contact'),
  head: hand(chance, bureau, 'approver'),
  said: chance.pick(suggestions),
  atCounter: chance.next() < 0.4,
});
type Cast = ReturnType<typeof cast>;

const act = (by: string, name: string, input: Leg['input'], wait: Leg['wait'], left?: string): Leg => ({
  wait,
  by,
  act: name,
  ...(input ? { input } : {}),
  ...(left === undefined ? {} : { left }),
});

/** From a phone, or at the counter with the words read out and a signed slip. */
const agree = ({ atCounter, clerk }: Cast, channel: string): Leg => ({
  wait: minutes(0, 0),
  by: atCounter ? clerk : 'party',
  opens: 'contact',
  input: () => ({
    purposes: ['follow-up', 'opinion'],
    channels: [channel],
    hours: 'any',
    wording: '2026-1',
    ...(atCounter ? { readOut: true, files: ['签字回执'] } : {}),
  }),
});

/** Helped at the counter afterwards, which the zone's plan follows up five working days later. */
const helped = (people: Cast, channel: string): readonly Leg[] => [
  agree(people, channel),
  {
    wait: minutes(10, 40),
    by: people.clerk,
    opens: 'assist',
    anew: true,
    input: () => ({ kind: 'help', need: '第一次办，请帮忙看着把申请表填好。' }),
  },
  act(
    people.clerk,
    'help-at-once',
    () => ({ done: '陪同填写申请表并核对材料', result: '已提交并取得回执。', handed: '受理回执一份' }),
    minutes(5, 30),
  ),
  act('party', 'confirm', () => ({ finished: true }), minutes(5, 60)),
];

const of = 'follow-up';
const call = ({ caller }: Cast, wait: Leg['wait'] = workdays(2, 3)): Leg => act(caller, 'call', undefined, wait, of);
const noted = ({ caller }: Cast, name: string, input?: Leg['input']): Leg =>
  act(caller, name, input, minutes(2, 6), of);
const attempt = (people: Cast): readonly Leg[] => [noted(people, 'note-attempt', () => ({ note: '无人接听。' }))];

const called = (people: Cast): readonly Leg[] => [...helped(people, 'telephone'), call(people)];
const sent = (people: Cast): readonly Leg[] => [
  ...helped(people, 'sms'),
  act(people.caller, 'send', undefined, workdays(2, 3), of),
];
const raised = (people: Cast): readonly Leg[] => [
  ...called(people),
  noted(people, 'note-suggestion', () => ({ satisfied: '4', suggestion: people.said.said })),
];
const planned = (people: Cast): readonly Leg[] => [
  ...raised(people),
  act(
    people.caller,
    'plan',
    ({ day }) => ({ change: people.said.change, dueOn: day(15) }),
    workdays(1, 3),
    'improvement',
  ),
];

const course = (
  rests: string,
  legs: (people: Cast) => readonly Leg[],
  lies: readonly [number, number] = [0, 12],
): ContactCourse => ({ rests, lies, legs: (chance) => legs(cast(chance)) });

/** How contact is kept: from the consent to what is changed because somebody said so. */
export const contactCourses: readonly ContactCourse[] = [
  course('contact: agreed', (people) => [agree(people, 'in-app')]),
  course('contact: withdrawn', (people) => [agree(people, 'sms'), act('party', 'withdraw', undefined, workdays(1, 4))]),
  // Given two years ago, and never renewed.
  course('contact: lapsed', (people) => [agree(people, 'telephone')], [530, 545]),

  course('follow-up: planned', (people) => helped(people, 'telephone'), [0, 4]),
  course('follow-up: calling', called, [0, 0]),
  course('follow-up: tried', (people) => [...called(people), ...attempt(people)], [0, 2]),
  course('follow-up: sent', sent, [0, 2]),
  course('follow-up: answered', (people) => [
    ...called(people),
    noted(people, 'note-answer', () => ({ satisfied: '5', note: '说办得很快。' })),
  ]),
  course('follow-up: answered', (people) => [
    ...sent(people),
    act('party', 'answer', () => ({ satisfied: '4' }), minutes(10, 300), of),
  ]),
  course('follow-up: no-wish', (people) => [...called(people), noted(people, 'note-no-wish')]),
  course('follow-up: not-reached', (people) => [
    ...called(people),
    ...attempt(people),
    call(people, workdays(1, 1)),
    ...attempt(people),
    call(people, workdays(1, 1)),
    ...attempt(people),
  ]),
  course('follow-up: unanswered', sent, [8, 12]),
  course('follow-up: missed', (people) => helped(people, 'telephone'), [18, 24]),
  course('follow-up: recalled', (people) => [
    ...helped(people, 'telephone'),
    act('party', 'withdraw', undefined, workdays(1, 2), 'contact'),
  ]),

  course('improvement: raised', raised, [0, 4]),
  course('improvement: planned', planned, [0, 8]),
  course('improvement: improved', (people) => [
    ...planned(people),
    act(people.caller, 'improve', () => ({ changed: people.said.changed }), workdays(2, 6), 'improvement'),
  ]),
  course('improvement: declined', (people) => [
    ...raised(people),
    act(
      people.head,
      'decline',
      () => ({
        reason: '大厅布局受消防通道限制，暂时不能加装，已在入口增设人工引导。',
        basis: ['own:服务大厅管理规程，列入本单位公布的职责清单'],
      }),
      workdays(1, 3),
      'improvement',
    ),
  ]),
  course('improvement: withdrawn', (people) => [
    ...raised(people),
    act('party', 'withdraw', undefined, workdays(1, 2), 'improvement'),
  ]),
];
