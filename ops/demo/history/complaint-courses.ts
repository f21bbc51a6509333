import type { Chance } from './chance.ts';
import { above, hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg, Wait } from './leg.ts';

export type ComplaintCourse = {
  readonly rests: string;
  readonly lies: readonly [number, number];
  readonly legs: (chance: Chance) => readonly Leg[];
};

const bureau = 'approval-bureau';

/** What people complain of: the unit it is about, the unit that looks into it, what was found. */
const matters = [
  {
    kind: 'stuck',
    what: '同一件施工许可退了三次，每次说的理由都不一样，到现在没有办成。',
    accused: 'construction-transport-bureau',
    handler: 'economic-development-bureau',
    answer: '三次退件理由前后不一，属一次告知不到位；已列明全部缺项，由专人陪同补齐，次日受理。',
  },
  {
    kind: 'complaint',
    what: '窗口说系统坏了让第二天再来，第二天又说要到另一个窗口，来回跑了四趟。',
    accused: 'human-resources-bureau',
    handler: 'social-affairs-bureau',
    answer: '系统故障期间没有改用纸质收件，情况属实；已当场收件，并改为故障时一律先收后录。',
  },
  {
    kind: 'report',
    what: '有工作人员要求到指定的公司做检测，不做就不给过。',
    accused: 'market-supervision-bureau',
    handler: 'emergency-management-bureau',
    answer: '经调取记录、询问当事人，没有发现指定机构的书面要求；已公示全部可选机构名单并重申不得指定。',
  },
  {
    kind: 'stuck',
    what: '验收资料交上去两个月没有人理，电话没人接。',
    accused: 'natural-resources-bureau',
    handler: 'finance-bureau',
    answer: '资料登记后没有转交科室，情况属实；已补登并于三个工作日内完成核验。',
  },
] as const;
const basis = ['own:投诉举报处理办法，列入本单位公布的职责清单'];

const cast = (chance: Chance) => {
  const matter = chance.pick(matters);
  return {
    matter,
    clerk: hand(chance, bureau, 'clerk'),
    office: hand(chance, bureau, 'office'),
    handler: hand(chance, matter.handler, 'contact'),
    head: hand(chance, matter.handler, 'head'),
    accused: hand(chance, matter.accused, 'contact'),
    caller: above(chance, matter.handler),
    supervisor: hand(chance, 'general-office', 'supervisor'),
    atCounter: chance.next() < 0.3,
  };
};
type Cast = ReturnType<typeof cast>;

const act = (by: string, name: string, wait: Wait, input: Leg['input'] = () => ({}), child?: string): Leg => ({
  wait,
  by,
  act: name,
  input,
  ...(child === undefined ? {} : { child }),
});

const complain = ({ matter, clerk, atCounter }: Cast, more = {}): Leg => ({
  wait: minutes(0, 0),
  by: atCounter ? clerk : 'party',
  opens: 'complaint',
  input: () => ({ kind: matter.kind, what: matter.what, accusedUnit: matter.accused, elsewhere: 'none', ...more }),
});
const accept = ({ office }: Cast, way = 'answer'): Leg => act(office, 'accept', minutes(10, 60), () => ({ way }));
const accepted = (people: Cast, more = {}): readonly Leg[] => [complain(people, more), accept(people)];
const assigned = (people: Cast, more = {}): readonly Leg[] => [
  ...accepted(people, more),
  act(people.office, 'offer', minutes(10, 60), () => ({
    unit: people.matter.handler,
    reason: '请贵单位作为无关联单位核查办理。',
  })),
  act(people.handler, 'take', minutes(20, 90)),
];
const contacted = (people: Cast): readonly Leg[] => [
  ...assigned(people),
  act(people.handler, 'contact', minutes(20, 90), () => ({ method: 'telephone', said: '希望尽快办成，并说明原因。' })),
];
const asked = (people: Cast): readonly Leg[] => [
  ...contacted(people),
  act(people.handler, 'ask-statement', minutes(10, 60), () => ({
    unit: people.matter.accused,
    question: '请说明该事项的收件、流转经过和未办结的原因，并附记录。',
  })),
];
const reply = (people: Cast, wait: Wait = workdays(1, 2)): Leg =>
  act(people.handler, 'reply', wait, () => ({
    found: people.matter.kind === 'report' ? 'untrue' : 'true',
    answer: people.matter.answer,
    reason: '调取办件记录、询问经办人后提出。',
  }));
const sign = (people: Cast): Leg =>
  act(people.head, 'sign', minutes(20, 60), () => ({ reason: '核查清楚，同意答复。', basis }));
const replied = (people: Cast, wait?: Wait): readonly Leg[] => [reply(people, wait), sign(people)];
const answered = (people: Cast): readonly Leg[] => [...contacted(people), ...replied(people)];
const call = (people: Cast, solved: boolean): Leg =>
  act(people.caller, 'call-back', workdays(1, 1), () => ({
    solved,
    satisfied: solved ? '5' : '2',
    method: 'telephone',
  }));
const again = (people: Cast): readonly Leg[] => [...answered(people), call(people, false)];
const escalated = (people: Cast): readonly Leg[] => [
  ...again(people),
  ...replied(people, workdays(1, 3)),
  call(people, false),
];

const course = (
  rests: string,
  legs: (people: Cast) => readonly Leg[],
  lies: readonly [number, number] = [0, 15],
): ComplaintCourse => ({ rests, lies, legs: (chance) => legs(cast(chance)) });

/** How complaints go, to every state and every ending. */
export const complaintCourses: readonly ComplaintCourse[] = [
  course('complaint: received', (people) => [complain(people)], [0, 1]),
  course('complaint: assigning', accepted, [0, 3]),
  course('complaint: contacting', assigned, [0, 3]),
  course('complaint: handling', contacted, [0, 8]),
  course('complaint: signing', (people) => [...contacted(people), reply(people)], [0, 2]),
  course('complaint: signing-again', (people) => [...again(people), reply(people, workdays(1, 2))], [0, 2]),
  course('complaint: replied', answered, [0, 2]),
  course('complaint: redoing', again, [0, 7]),
  course('complaint: supervising', escalated, [0, 12]),
  course('complaint: resolved', (people) => [...answered(people), call(people, true)]),
  // Investigated, extended by the head, answered in the longer time.
  course('complaint: resolved', (people) => [
    complain(people),
    accept(people, 'investigation'),
    act(people.office, 'rule', minutes(30, 90), () => ({
      unit: people.matter.handler,
      reason: '需要调查，指定无关联单位核查。',
      basis,
    })),
    act(people.handler, 'contact', minutes(30, 120), () => ({ method: 'telephone', said: '愿意配合调查。' })),
    act(people.head, 'extend-investigation', workdays(8, 10), () => ({ reason: '需要向第三方调取记录。', basis })),
    ...replied(people, workdays(3, 5)),
    call(people, true),
  ]),
  course('complaint: explained', (people) => [
    ...answered(people),
    act(people.caller, 'explain', workdays(1, 1), () => ({
      method: 'telephone',
      reason: '诉求没有政策依据，已说明替代办法。',
      basis,
    })),
  ]),
  course('complaint: confirmed', (people) => [
    ...answered(people),
    act('party', 'confirm', minutes(20, 200), () => ({ solved: true })),
  ]),
  course(
    'complaint: told',
    (people) => [...assigned(people, { anonymous: true }), ...replied(people, workdays(1, 2))],
    [8, 15],
  ),
  course('complaint: supervised', (people) => [
    ...escalated(people),
    act(people.supervisor, 'supervise', workdays(2, 5), () => ({
      measure: '督查室约谈责任单位，当场办结并通报。',
      reason: '两次答复后仍未解决，现场核查属实。',
      basis,
    })),
  ]),
  course('complaint: redirected', (people) => [
    complain(people, { elsewhere: 'litigation' }),
    act(people.office, 'redirect', minutes(20, 90), () => ({
      channel: 'litigation',
      where: '人民法院立案庭，请按传票上的联系方式办理',
      reason: '该事项已进入诉讼，由人民法院审理。',
      basis,
    })),
  ]),
  course('complaint: told-before', (people) => [
    complain(people),
    act(people.office, 'tell-again', minutes(20, 90), () => ({
      earlier: '上一次登记的编号，见当时的答复书',
      reason: '同一事项已经答复，没有新的事实。',
      basis,
    })),
  ]),
  course('complaint: withdrawn', (people) => [complain(people), act('party', 'withdraw', minutes(30, 100))]),

  course('statement: asked', asked, [0, 1]),
  course('statement: stated', (people) => [
    ...asked(people),
    act(
      people.accused,
      'state',
      minutes(60, 240),
      () => ({ statement: '收件后因材料清单更新未同步，经办人三次分别告知，责任在我单位，已更新清单。' }),
      'statement',
    ),
  ]),
  course('statement: silent', asked, [5, 8]),
  course('statement: recalled', (people) => [...asked(people), reply(people, workdays(1, 1))]),
];
