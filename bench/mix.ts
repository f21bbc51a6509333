import type { JsonObject } from '../kernel/json.ts';

/** One act of a story: by the party that is served, or by an account of the demonstration. */
export type Step = { readonly by: string; readonly act: string; readonly input: JsonObject };

/** A case from its opening to its ending. */
export type Story = { readonly loop: string; readonly item?: string; readonly steps: readonly Step[] };

const question = '小区东门外的路灯坏了三天，晚上孩子放学看不见路，请问归哪个单位管，什么时候能修好？';
const reason = '经现场核实，灯杆线路老化，已列入本周检修。';
const basis = ['own:公布的职责：路灯设施的管护与维修'];
const materials = [
  'application',
  'business-licence',
  'floor-plan',
  'safety-rules',
  'health-certificates',
  'power-of-attorney',
];

const ask: Step = { by: 'party', act: 'ask', input: { kind: 'help', question, place: '为民路与经心路交叉口' } };
const reply = (by: string): Step => ({
  by,
  act: 'reply',
  input: { answer: '路灯已经修好，已请值班人员夜间复查。', reason, basis },
});
const calledBack = (by: string): Step => ({
  by,
  act: 'call-back',
  input: { solved: true, satisfied: '5', method: 'telephone' },
});

const handedOver = (unit: string, contact: string): Story => ({
  loop: 'inquiry',
  steps: [
    ask,
    { by: 'approval-clerk', act: 'offer', input: { unit, reason: '路灯由该单位管护。' } },
    { by: contact, act: 'take', input: {} },
    reply(contact),
    calledBack('approval-office'),
  ],
});

/**
 * What a zone does all day: a question answered on the spot, one answered by the unit that was asked, two handed over,
 * and an application granted; 21 acts, 5 of them openings.
 */
export const mix: readonly Story[] = [
  {
    loop: 'inquiry',
    steps: [
      ask,
      { by: 'approval-clerk', act: 'answer-on-spot', input: { answer: '在一层综合窗口领取，带身份证即可。' } },
    ],
  },
  {
    loop: 'approval',
    item: 'food-business-licence',
    steps: [
      { by: 'party', act: 'submit', input: { files: {}, purpose: '新开餐馆，经营热食类食品' } },
      {
        by: 'approval-reviewer',
        act: 'accept',
        input: { checklist: materials.map((material) => ({ material, answer: 'ok' })) },
      },
      { by: 'approval-reviewer', act: 'forward', input: { proposal: 'grant' } },
      { by: 'approval-approver', act: 'grant', input: { reason: '申请符合法定条件、标准。', basis: ['AL38-1'] } },
      { by: 'approval-clerk', act: 'deliver', input: { delivery: 'electronic' } },
    ],
  },
  handedOver('construction-transport-bureau', 'construction-contact'),
  {
    loop: 'inquiry',
    steps: [
      ask,
      { by: 'approval-clerk', act: 'take-on', input: {} },
      reply('approval-contact'),
      calledBack('general-supervisor'),
    ],
  },
  handedOver('public-utilities-centre', 'utilities-contact'),
];

/** The accounts that the stories need. */
export const accounts: readonly string[] = [
  ...new Set(mix.flatMap(({ steps }) => steps.map(({ by }) => by)).filter((by) => by !== 'party')),
];

/** A client's telephone; the demonstration's own parties have others. */
export const phoneOf = (client: number): string => `139${String(10_000_000 + client)}`;
