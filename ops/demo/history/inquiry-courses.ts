import { above, hand } from './hand.ts';
import { ask, callBack, duty, giveBack, minutes, offer, reply, rule, take, workdays } from './inquiry-legs.ts';
import type { Course, Leg, Told } from './leg.ts';
import { consultations } from './texts/consult.ts';
import { needs } from './texts/needs.ts';
import { placed } from './texts/topic.ts';

const bureau = 'approval-bureau';

/** Everything a course of an inquiry chooses once: what is asked, who is asked first, who answers, who calls back. */
const cast = ({ chance, kind }: Told) => {
  const topics = (kind === 'consult' ? consultations : needs).filter(({ unit }) => unit !== bureau);
  const topic = placed(chance, chance.pick(topics));
  return {
    topic,
    first: hand(chance, bureau, 'clerk'),
    contact: hand(chance, topic.unit, 'contact'),
    head: hand(chance, topic.unit, 'approver'),
    office: hand(chance, bureau, 'office'),
    caller: above(chance, topic.unit),
    other: chance.pick(
      ['public-utilities-centre', 'tongxin-town', 'comprehensive-enforcement-bureau'].filter(
        (unit) => unit !== topic.unit,
      ),
    ),
    liked: chance.pick(['5', '5', '5', '4', '4', '3']),
  };
};
type Cast = ReturnType<typeof cast>;

const course = (
  rests: string,
  weight: number,
  legs: (people: Cast, told: Told) => readonly Leg[],
  lies?: readonly [number, number],
): Course => ({
  rests: `inquiry: ${rests}`,
  weight,
  ...(lies ? { lies } : {}),
  legs: (told) => legs(cast(told), told),
});

const taken = ({ topic, first, contact }: Cast): readonly Leg[] => [
  ask('party', topic),
  offer(first, topic),
  take(contact),
];
const replied = (people: Cast): readonly Leg[] => [...taken(people), reply(people.contact, people.topic)];
const askedAgain = (people: Cast): readonly Leg[] => [...replied(people), callBack(people.caller, false, '2')];
const returned = ({ topic, first, other }: Cast, contact: string): readonly Leg[] => [
  ask('party', topic),
  offer(first, topic, other),
  giveBack(contact, '不在本单位职责范围内，建议转有关单位。'),
];

/** How questions and needs go in a zone, the usual ones often and the hard ones now and then. */
export const inquiryCourses: readonly Course[] = [
  course('answered-on-spot', 40, ({ topic, first }) => [
    ask(first, topic),
    { wait: minutes(2, 12), by: first, act: 'answer-on-spot', input: () => ({ answer: topic.answer }) },
  ]),
  course('solved', 22, (people) => [...replied(people), callBack(people.caller, true, people.liked)]),
  course('confirmed', 12, (people) => [
    ...replied(people),
    { wait: minutes(20, 240), by: 'party', act: 'confirm', input: () => ({ solved: true }) },
  ]),
  // Returned once with a reason, then offered to the right unit.
  course('solved', 4, (people, { chance }) => [
    ...returned(people, hand(chance, people.other, 'contact')),
    offer(people.first, people.topic),
    take(people.contact),
    reply(people.contact, people.topic),
    callBack(people.caller, true, people.liked),
  ]),
  // The unit says nothing for two working days; the alliance office rules.
  course('solved', 3, (people) => [
    ask('party', people.topic),
    offer(people.first, people.topic),
    { wait: workdays(3, 3), by: 'clock' },
    rule(people.office, people.topic),
    reply(people.contact, people.topic, workdays(1, 2)),
    callBack(people.caller, true, people.liked),
  ]),
  // Two units disagree; referred and ruled.
  course('solved', 3, (people, { chance }) => [
    ...returned(people, hand(chance, people.other, 'contact')),
    {
      wait: minutes(20, 90),
      by: people.first,
      act: 'refer',
      input: () => ({ reason: '两个单位意见不一，请裁定承办单位。' }),
    },
    rule(people.office, people.topic),
    reply(people.contact, people.topic, workdays(1, 2)),
    callBack(people.caller, true, people.liked),
  ]),
  // Not solved at the first call; done again.
  course('solved', 4, (people) => [
    ...askedAgain(people),
    reply(people.contact, people.topic, workdays(2, 4)),
    callBack(people.caller, true, '4'),
  ]),
  // Extended by the head with a reason, answered in the longer time.
  course('solved', 2, (people) => [
    ...taken(people),
    {
      wait: workdays(2, 3),
      by: people.head,
      act: 'extend',
      input: () => ({ reason: '需要会同有关单位现场测量后才能答复。', basis: duty(people.topic) }),
    },
    reply(people.contact, people.topic, workdays(3, 4)),
    callBack(people.caller, true, people.liked),
  ]),
  // Answered late: the clock says so to the asker.
  course('solved', 4, (people) => [
    ...taken(people),
    reply(people.contact, people.topic, workdays(6, 8)),
    callBack(people.caller, true, '3'),
  ]),
  course('explained', 3, (people) => [
    ...replied(people),
    {
      wait: workdays(1, 1),
      by: people.caller,
      act: 'explain',
      input: () => ({
        method: 'telephone',
        reason: '现行政策不支持该诉求，已当面说明替代办法。',
        basis: duty(people.topic),
      }),
    },
  ]),
  course('redirected', 3, ({ topic, first }) => [
    ask('party', topic),
    {
      wait: minutes(30, 240),
      by: first,
      act: 'redirect',
      input: () => ({
        channel: '请向市级主管部门窗口提出，电话0537-0000000',
        reason: '事项不属于本区职权，已告知受理机关和联系方式。',
        basis: ['own:首问负责制，列入本单位公布的职责清单'],
      }),
    },
  ]),
  course('withdrawn', 2, ({ topic }) => [
    ask('party', topic),
    { wait: minutes(60, 300), by: 'party', act: 'withdraw' },
  ]),

  course('asked', 3, ({ topic }) => [ask('party', topic)], [0, 7]),
  course('asked', 2, ({ topic, first }) => [ask('party', topic), offer(first, topic)], [0, 1]),
  course(
    'disputed',
    2,
    (people, { chance }) => [
      ...returned(people, hand(chance, people.other, 'contact')),
      {
        wait: minutes(20, 90),
        by: people.first,
        act: 'refer',
        input: () => ({ reason: '两个单位意见不一，请裁定承办单位。' }),
      },
    ],
    [0, 2],
  ),
  course('handling', 3, taken, [0, 8]),
  course('redoing', 2, askedAgain, [0, 7]),
  course('replied', 3, replied, [0, 2]),
];
