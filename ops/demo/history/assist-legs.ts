import { zone } from '../zone/index.ts';
import { hand, above } from './hand.ts';
import { minutes, workdays } from './inquiry-legs.ts';
import type { Leg, Told, Wait } from './leg.ts';

const wishes = [
  '第一次办，不知道先办哪一步，请帮我理一理。',
  '材料不会填，请帮忙看着填好。',
  '家里老人来不了，请帮忙跑一趟。',
  '不会用手机提交，请帮我在网上办。',
  '几个窗口的事想一次办完。',
  '开业时间紧，请帮着把手续办齐。',
  '请帮我把材料备齐，少跑几趟。',
];
const done = ['陪同填写申请表并核对材料', '在自助区协助网上提交', '带到窗口办理并取回回执', '协助复印并逐项核对材料'];
const results = ['材料齐全，已提交并取得回执。', '已在网上提交，编号已告知本人。', '窗口已收件，办理时限已讲清。'];
const handed = ['受理回执一份、材料清单一份', '网上提交回执和查询编号', '申请表副本、窗口联系电话'];

/** Everything an order chooses once: for which item, who is asked, who helps, what is wanted. */
export const assistCast = ({ chance, item }: Told) => {
  const found = zone.items.find(({ key }) => key === item);
  if (!found) throw new Error(`no item ${item}`);
  const agent = hand(chance, found.handlingUnit, 'clerk');
  return {
    item: found,
    agent,
    need: chance.pick(wishes),
    done: chance.pick(done),
    result: chance.pick(results),
    handed: chance.pick(handed),
    caller: above(chance, found.handlingUnit),
    office: hand(chance, 'approval-bureau', 'office'),
    /** Another unit with a counter, and who sits there. */
    other: found.handlingUnit === 'approval-bureau' ? 'natural-resources-bureau' : 'approval-bureau',
    method: chance.pick(['telephone', 'counter', 'counter', 'visit']),
  };
};
export type AssistCast = ReturnType<typeof assistCast>;

export const askFor = (by: string, { need }: AssistCast, kind = 'help', more = {}): Leg => ({
  wait: minutes(0, 0),
  by,
  opens: 'assist',
  input: () => ({ kind, need, ...more }),
});

const act = (wait: Wait, by: string, name: string, input?: Leg['input']): Leg => ({
  wait,
  by,
  act: name,
  ...(input ? { input } : {}),
});

export const atOnce = (people: AssistCast): Leg =>
  act(minutes(6, 40), people.agent, 'help-at-once', () => ({
    done: people.done,
    result: people.result,
    handed: people.handed,
  }));

export const takeOn = ({ agent }: AssistCast): Leg => act(minutes(5, 50), agent, 'take-on');
export const contact = ({ method }: AssistCast, by: string, wait: Wait = minutes(20, 150)): Leg =>
  act(wait, by, 'contact', () => ({ method, note: '已了解办什么事、手上有哪些材料。' }));

export const propose = ({ item }: AssistCast, by: string, wait: Wait = minutes(30, 180)): Leg =>
  act(wait, by, 'propose', ({ day }) => ({
    route: [
      { what: `按清单备齐“${item.name}”的材料`, unit: item.handlingUnit },
      { what: '提交申请并取回回执', unit: item.handlingUnit },
      ...(item.decidingUnit === item.handlingUnit
        ? []
        : [{ what: '跟进审查，有疑问当面说清', unit: item.decidingUnit }]),
    ],
    ...(item.materials.length === 0
      ? {}
      : {
          materials: item.materials
            .slice(0, 40)
            .map(({ name, necessity }) => ({ name, ...(necessity === '3' ? { note: '可以后补' } : {}) })),
        }),
    readyOn: day(6),
  }));

export const agree: Leg = act(minutes(30, 400), 'party', 'agree');
export const noteAgreement = ({ method }: AssistCast, by: string): Leg =>
  act(minutes(10, 90), by, 'note-agreement', () => ({ method }));
export const power = (by: string): Leg =>
  act(minutes(20, 120), by, 'authorise', ({ day }) => ({ signedOn: day(0), files: ['授权委托书'] }));

export const step = (people: AssistCast, by: string, name = 'do-step', wait: Wait = workdays(0, 2)): Leg =>
  act(wait, by, name, () => ({
    done: people.done,
    result: people.result,
    ...(name === 'act-for' ? { files: ['窗口回执'] } : {}),
  }));

export const handOver = (people: AssistCast, by: string, wait: Wait = workdays(0, 2)): Leg =>
  act(wait, by, 'hand-over', () => ({ result: people.result, handed: people.handed }));

export const confirm = (finished: boolean, wait: Wait = minutes(5, 300)): Leg =>
  act(wait, 'party', 'confirm', () => ({ finished }));
export const signature = ({ agent }: AssistCast): Leg =>
  act(minutes(2, 10), agent, 'note-signature', () => ({ files: ['签字确认单'] }));
export const called = ({ caller }: AssistCast, finished: boolean): Leg =>
  act(workdays(1, 3), caller, 'call-back', () => ({
    finished,
    note: finished ? '本人说办好了。' : '本人说还差一步。',
  }));

export const offerTo = (by: string, unit: string): Leg =>
  act(minutes(10, 40), by, 'offer', () => ({ unit, reason: '这件事主要在该单位窗口办，请接着帮办。' }));
export const takeIt = (by: string, name = 'take'): Leg => act(minutes(20, 120), by, name);
