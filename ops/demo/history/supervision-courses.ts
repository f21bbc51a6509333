import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { ask, callBack, minutes, offer, reply, take, workdays } from './inquiry-legs.ts';
import type { Leg, Wait } from './leg.ts';
import { needs } from './texts/needs.ts';
import { placed } from './texts/topic.ts';

export type SupervisionCourse = {
  readonly rests: string;
  readonly lies: readonly [number, number];
  readonly legs: (chance: Chance) => readonly Leg[];
};

const bureau = 'approval-bureau';
const basis = ['own:督查督办工作规则，列入本单位公布的职责清单'];

const cast = (chance: Chance) => {
  const topic = placed(chance, chance.pick(needs.filter(({ unit }) => unit !== bureau && unit !== 'general-office')));
  return {
    topic,
    clerk: hand(chance, bureau, 'clerk'),
    caller: hand(chance, bureau, 'office'),
    contact: hand(chance, topic.unit, 'contact'),
    head: hand(chance, topic.unit, 'head'),
    supervisor: hand(chance, 'general-office', 'supervisor'),
    leader: hand(chance, 'general-office', 'leader'),
  };
};
type Cast = ReturnType<typeof cast>;

const act = (by: string, name: string, wait: Wait, input: Leg['input'] = () => ({}), left?: string): Leg => ({
  wait,
  by,
  act: name,
  input,
  ...(left === undefined ? {} : { left }),
});
const grounds = (reason: string) => ({ reason, basis });

/** A need that its unit has taken and does not answer in its five days. */
const late = ({ topic, clerk, contact }: Cast): readonly Leg[] => [
  ask(clerk, topic),
  offer(clerk, topic, topic.unit, minutes(1, 2)),
  { ...take(contact), wait: minutes(1, 2) },
];
const ordered = (people: Cast, wait: Wait = workdays(6, 6)): readonly Leg[] => [
  ...late(people),
  {
    wait,
    by: people.supervisor,
    opens: 'supervision',
    beside: true,
    input: () => ({
      orderedUnit: people.topic.unit,
      cause: 'red',
      what: '答复时限已超期，请单位负责人督促办理，两日内说明情况。',
    }),
  },
];
const answer = (people: Cast, wait: Wait = minutes(60, 240)): Leg =>
  act(people.head, 'answer', wait, () => ({
    answer: '已约谈经办科室，今天派人到现场处理。',
    evidence: '现场照片、派工单和处理记录已附在办件里。',
  }));
const answered = (people: Cast): readonly Leg[] => [...ordered(people), answer(people)];
/** The late duty is done, and whoever asked is called back by another unit: the order hears of both. */
const done = (people: Cast): readonly Leg[] => [
  { ...reply(people.contact, people.topic, minutes(60, 200)), left: 'inquiry' },
  { ...callBack(people.caller, true, '4'), left: 'inquiry' },
];

const instructed = (people: Cast, beside: boolean): readonly Leg[] => [
  ...(beside ? late(people) : []),
  {
    wait: minutes(30, 200),
    // What the leader wrote on a paper about a case is registered by the supervision office.
    by: beside ? people.supervisor : people.leader,
    opens: 'instruction',
    ...(beside ? { beside: true as const } : {}),
    input: ({ day }) => ({
      ownerUnit: people.topic.unit,
      text: '请认真研究，举一反三，月底前拿出办法并报结果。',
      dueOn: day(12),
    }),
  },
];
const reported = (people: Cast): readonly Leg[] => [
  ...instructed(people, false),
  act(people.head, 'report', workdays(1, 4), () => ({
    report: '已全面排查同类问题，立行立改，建立每周通报。',
    evidence: '排查清单和整改照片。',
  })),
];

const course = (
  rests: string,
  legs: (people: Cast) => readonly Leg[],
  lies: readonly [number, number] = [0, 12],
): SupervisionCourse => ({ rests, lies, legs: (chance) => legs(cast(chance)) });

/** How orders and instructions go, to every state and every ending. */
export const supervisionCourses: readonly SupervisionCourse[] = [
  course('supervision: ordered', ordered, [0, 1]),
  // Red for three working days at the end of the day before.
  course('supervision: led', (people) => [...ordered(people), { wait: workdays(2, 2), by: 'clock' }], [0, 0]),
  course('supervision: answered', answered, [0, 0]),
  course('supervision: proposed', (people) => [...ordered(people), { wait: workdays(11, 11), by: 'clock' }], [0, 2]),
  course('supervision: closed', (people) => [
    ...answered(people),
    ...done(people),
    act(
      people.supervisor,
      'close',
      minutes(60, 200),
      () => ({ checked: '现场查看，当事人确认已经解决。' }),
      'supervision',
    ),
  ]),
  // The leader takes it up, and it is done.
  course('supervision: closed', (people) => [
    ...ordered(people),
    act(people.leader, 'lead', workdays(3, 3), () => ({ instruction: '限两日内办结并报结果。' }), 'supervision'),
    { ...answer(people), left: 'supervision' },
    ...done(people),
    act(people.supervisor, 'close', minutes(60, 200), () => ({ checked: '电话核实，已经解决。' }), 'supervision'),
  ]),
  course('supervision: released', (people) => [
    ...ordered(people),
    act(people.supervisor, 'release', minutes(60, 200), () => grounds('经核实，期限应由另一单位承担，已另行督办。')),
  ]),
  course('instruction: tasked', (people) => instructed(people, true), [0, 3]),
  course('instruction: reported', reported, [0, 2]),
  course('instruction: settled', (people) => [...reported(people), act(people.supervisor, 'settle', workdays(1, 2))]),
  course('instruction: withdrawn', (people) => [
    ...instructed(people, false),
    act(people.leader, 'withdraw', workdays(1, 2), () => grounds('事项已由上级统一部署，不再单独落实。')),
  ]),
];
