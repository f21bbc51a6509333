import type { Chance } from './chance.ts';
import { hand } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg } from './leg.ts';

export type VisitCourse = {
  readonly rests: string;
  /** Working days that it may lie there before a clock moves it on. */
  readonly lies: readonly [number, number];
  readonly legs: (chance: Chance, unit: string) => readonly Leg[];
};

/** The units that keep in touch with enterprises. */
export const contactUnits = [
  'economic-development-bureau',
  'investment-promotion-bureau',
  'science-talent-bureau',
  'natural-resources-bureau',
] as const;

const heard = [
  '订单排到明年一季度，新招的焊工还没到位，想请帮忙对接职业学校。',
  '生产正常，技改设备月底到货，问了首台套补助怎么报。',
  '原料价格涨得快，流动资金有点紧，已介绍银企对接的办法。',
  '新厂房年底装修，问了消防手续，已把清单留下。',
] as const;
const suggestions = [
  '园区班车晚上八点就停了，加班的工人不好回家，建议加一班。',
  '政策太多看不过来，建议每月发一页适合我们行业的。',
  '园区路口大货车多，建议装一面凸面镜。',
] as const;
const questions = [
  '厂门口的路灯坏了两盏，夜里进出不安全，请帮忙修。',
  '想扩一条线，电力增容找谁办、要多久？',
  '租的厂房合同快到期，想了解标准厂房还有没有空的。',
] as const;

type Cast = { readonly caller: string; readonly chance: Chance };
const act = (by: string, name: string, wait: Leg['wait'], input?: Leg['input']): Leg => ({
  wait,
  by,
  act: name,
  ...(input ? { input } : {}),
});

const due: Leg = { wait: minutes(0, 0), by: 'clock', turn: 'regular-visit' };
const arrange = ({ caller }: Cast): Leg =>
  act(caller, 'arrange', workdays(1, 2), ({ day }) => ({ visitOn: day(12), note: '企业说这一天方便。' }));
const visit = ({ caller }: Cast, wait: Leg['wait'] = workdays(2, 3)): Leg =>
  act(caller, 'visit', wait, () => ({ met: '总经理和生产负责人' }));
const record = ({ caller, chance }: Cast): Leg =>
  act(caller, 'record', minutes(30, 90), () => ({ heard: chance.pick(heard) }));
const missed = [due, { wait: workdays(11, 11), by: 'clock' }] as const;

const course = (rests: string, lies: readonly [number, number], legs: (cast: Cast) => readonly Leg[]): VisitCourse => ({
  rests,
  lies,
  legs: (chance, unit) => legs({ chance, caller: hand(chance, unit, 'contact') }),
});

/** How a turn of a regular visit goes: in time, put off by the enterprise, or missed. */
export const enterpriseVisitCourses: readonly VisitCourse[] = [
  course('enterprise-visit: due', [0, 6], () => [due]),
  course('enterprise-visit: arranged', [0, 3], (cast) => [due, arrange(cast)]),
  course('enterprise-visit: visiting', [0, 0], (cast) => [due, arrange(cast), visit(cast)]),
  course('enterprise-visit: missed', [0, 3], () => missed),
  course('enterprise-visit: visited', [0, 15], (cast) => [due, arrange(cast), visit(cast), record(cast)]),
  course('enterprise-visit: visited', [0, 4], (cast) => [
    due,
    arrange(cast),
    visit(cast),
    act(cast.caller, 'note-suggestion', minutes(10, 40), () => ({ suggestion: cast.chance.pick(suggestions) })),
    record(cast),
  ]),
  course('enterprise-visit: visited', [0, 4], (cast) => [
    due,
    arrange(cast),
    visit(cast),
    act(cast.caller, 'note-question', minutes(10, 40), () => ({ kind: 'help', question: cast.chance.pick(questions) })),
    record(cast),
  ]),
  course('enterprise-visit: not-needed', [0, 15], () => [due, act('party', 'say-no', workdays(1, 3))]),
  course('enterprise-visit: not-needed', [0, 15], (cast) => [
    due,
    act(cast.caller, 'note-no', workdays(1, 3), () => ({
      method: 'telephone',
      note: '企业正在赶货，说这一轮电话里聊过就行。',
    })),
  ]),
  course('enterprise-visit: excused', [0, 15], (cast) => [
    ...missed,
    act(hand(cast.chance, 'approval-bureau', 'office'), 'excuse', workdays(1, 3), () => ({
      reason: '联系人出差未交接，已改由同科室另一人联系，下一轮按时走访。',
      basis: ['own:走访联系企业办法，列入本单位公布的职责清单'],
    })),
  ]),
  course('enterprise-visit: recalled', [0, 15], () => [due, { wait: workdays(1, 4), by: 'party', withdraws: true }]),
];
