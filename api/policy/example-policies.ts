import { creditCheck } from '../../kernel/credit-code.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { act } from '../../store/act.ts';
import type { World } from '../example/world.ts';

const code = (organisation: string): string => {
  const body = `91370800${organisation}`;
  return `${body}${creditCheck(body)}`;
};

/** Who is who in the tests of policies: the building office reviews, the water office pays. */
export const staffed = {
  reviewer: 'build-reviewer',
  clerk: 'build-clerk',
  head: 'build-head',
  cashier: 'water-clerk',
  treasurer: 'water-reviewer',
  treasuryHead: 'water-head',
  phones: ['13900000001', '13900000002'],
  codes: [code('MA3C00001'), code('MA3C00002')],
} as const;

const days = (amount: number): JsonObject => ({ amount, unit: 'workday' });
const line = (field: string, value: JsonObject[string], source: string): JsonObject => ({
  field,
  value,
  source,
  asOf: '2026-09-30',
});

const known = (field: string, value: JsonObject[string]): JsonObject => ({ field, value });

export const upgrade: JsonObject = {
  key: 'upgrade',
  policy: 'industry',
  name: '技改补助',
  nameEn: 'Upgrade grant',
  status: 'in-use',
  plain: '设备投资200万元以上的补助10%',
  plainEn: 'A tenth of what was spent on equipment',
  conditions: {
    all: [
      { field: 'equipment', operator: 'at-least', value: 2_000_000_00 },
      { field: 'creditClean', operator: 'is', value: true },
    ],
  },
  benefit: 'grant',
  rate: 1000,
  of: 'equipment',
  cap: 1_000_000_00,
  mode: 'apply',
  materials: [{ id: 'invoice', name: '发票', nameEn: 'invoice', necessity: '1', source: '10' }],
  windowFrom: '2026-01-01',
  windowTo: '2026-12-31',
  handlingUnit: 'build',
  payingUnit: 'water',
  correctionLimit: days(10),
  reviewLimit: days(10),
  publicityLimit: days(5),
  payLimit: days(10),
  budget: '技改资金2026',
  cases: [
    { name: '够', known: [known('equipment', 2_000_000_00), known('creditClean', true)], expect: 'hit' },
    { name: '不够', known: [known('equipment', 1)], expect: 'miss' },
    { name: '不知道', known: [], expect: 'unknown' },
  ],
};

export const industry: JsonObject = {
  key: 'industry',
  name: '工业政策',
  nameEn: 'Industry policy',
  documentNumber: '村发1号',
  issuingUnit: 'build',
  level: 'zone',
  status: 'in-use',
  publishedOn: '2025-12-20',
  validFrom: '2026-01-01',
  summary: '支持技改',
  summaryEn: 'For upgrades',
  text: '正文',
  reviewResult: 'passed',
  reviewer: 'hall',
  reviewedOn: '2025-12-01',
};

const enterprise = (index: 0 | 1, name: string, profile: readonly JsonObject[]): JsonObject => ({
  creditCode: staffed.codes[index],
  name,
  aliases: [],
  status: 'active',
  address: '工业路1号',
  contacts: [{ name: '纪有为', role: '经理', phone: staffed.phones[index] }],
  profile: [...profile],
});

/** A policy with an open and a closed clause, and two enterprises of which one's credit is not known. */
export const fillPolicies = async (world: World): Promise<void> => {
  const bodies: readonly (readonly [string, string, JsonObject])[] = [
    [
      'person',
      'water-head',
      { person: 'water-head', name: '任守信', unit: 'water', roles: ['head'], account: 'water-head', active: true },
    ],
    ['policy', 'industry', industry],
    ['policy-clause', 'upgrade', upgrade],
    [
      'policy-clause',
      'closed',
      { ...upgrade, key: 'closed', name: '明年的补助', windowFrom: '2027-01-01', windowTo: '2027-12-31' },
    ],
    [
      'enterprise',
      staffed.codes[0],
      enterprise(0, '恒远机械制造有限公司', [
        line('equipment', 6_000_000_00, 'project-platform'),
        line('creditClean', true, 'credit'),
      ]),
    ],
    [
      'enterprise',
      staffed.codes[1],
      enterprise(1, '启明新材料有限公司', [line('equipment', 7_000_000_00, 'project-platform')]),
    ],
  ];
  const result = await act(world.door.store, {
    actor: 'system',
    key: null,
    mark: 'demonstration',
    work: () => ({
      answer: null,
      entries: bodies.map(([register, key, body]) => ({
        register,
        key,
        act: 'add' as const,
        body,
        words: String(body['name']),
        by: { unit: null, person: null },
        at: '2026-01-05T08:00:00',
      })),
    }),
  });
  if (result.kind !== 'done') throw new Error(JSON.stringify(result));
  world.door.forgetDirectory();
};
