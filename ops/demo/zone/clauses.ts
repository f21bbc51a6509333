import type { Clause } from '../../../programmes/policy/clause.ts';
import type { Predicate } from '../../../programmes/policy/condition.ts';

const workdays = (amount: number) => ({ amount, unit: 'workday' }) as const;
const limits = {
  correctionLimit: workdays(10),
  reviewLimit: workdays(10),
  publicityLimit: workdays(5),
  payLimit: workdays(10),
} as const;
const open = {
  status: 'in-use',
  windowFrom: '2026-02-01',
  windowTo: '2028-12-31',
  payingUnit: 'finance-bureau',
} as const;
const clean: Predicate = { field: 'creditClean', operator: 'is', value: true };
const needed = { necessity: '1', source: '10' } as const;

const known = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([field, value]) => ({ field, value }));
const cases = (fits: Readonly<Record<string, unknown>>, not: Readonly<Record<string, unknown>>, unknown: string) => [
  { name: '符合全部条件', known: known(fits), expect: 'hit' as const },
  { name: '一项不符合', known: known({ ...fits, ...not }), expect: 'miss' as const },
  {
    name: '一项没有数据',
    known: known(fits).filter(({ field }) => field !== unknown),
    expect: 'unknown' as const,
  },
];

/** What the policies promise, each with its conditions as data and with test cases that were run when it was signed. */
export const clauses: readonly Clause[] = [
  {
    ...open,
    ...limits,
    key: 'technology-upgrade',
    policy: 'industry-upgrade',
    name: '技术改造设备投资补助',
    nameEn: 'Grant for equipment in a technology upgrade',
    plain: '技改项目已备案、设备投资200万元以上的工业企业，按设备投资的10%补助，最高100万元。',
    plainEn:
      'An industrial enterprise whose upgrade project is filed and that spent 2 million yuan or more on equipment gets 10% of it, at most 1 million yuan.',
    conditions: {
      all: [
        { field: 'industry', operator: 'begins-with', value: ['B', 'C', 'D'] },
        { field: 'projectFiled', operator: 'is', value: true },
        { field: 'equipment', operator: 'at-least', value: 2_000_000_00 },
        clean,
      ],
    },
    benefit: 'grant',
    rate: 1000,
    of: 'equipment',
    cap: 1_000_000_00,
    mode: 'apply',
    materials: [
      {
        id: 'invoices',
        name: '设备购置合同、发票和付款凭证',
        nameEn: 'Contracts, invoices and proofs of payment of the equipment',
        ...needed,
      },
      {
        id: 'completion',
        name: '项目竣工说明和现场照片',
        nameEn: 'Statement of completion with photographs',
        ...needed,
      },
    ],
    handlingUnit: 'economic-development-bureau',
    budget: '2026年技术改造专项资金',
    cases: cases(
      { industry: 'C3391', projectFiled: true, equipment: 3_000_000_00, creditClean: true },
      { equipment: 1_999_999_99 },
      'equipment',
    ),
  },
  {
    ...open,
    ...limits,
    key: 'above-scale',
    policy: 'industry-upgrade',
    name: '首次升规奖励',
    nameEn: 'Reward for passing the designated size',
    plain: '首次纳入规模以上统计的工业企业，奖励20万元，不用申请。',
    plainEn: 'An industrial enterprise that first passes the designated size gets 200,000 yuan without applying.',
    conditions: {
      all: [
        { field: 'industry', operator: 'begins-with', value: ['B', 'C', 'D'] },
        { field: 'aboveScale', operator: 'is', value: true },
        { field: 'revenue', operator: 'at-least', value: 20_000_000_00 },
        clean,
      ],
    },
    benefit: 'grant',
    amount: 200_000_00,
    mode: 'auto',
    materials: [],
    handlingUnit: 'economic-development-bureau',
    budget: '2026年企业培育资金',
    cases: cases(
      { industry: 'C3311', aboveScale: true, revenue: 25_000_000_00, creditClean: true },
      { aboveScale: false },
      'revenue',
    ),
  },
  {
    ...open,
    ...limits,
    key: 'research-subsidy',
    policy: 'innovation',
    name: '研发投入补助',
    nameEn: 'Subsidy for research',
    plain: '年度研发费用50万元以上的企业，按研发费用的5%补助，最高50万元。',
    plainEn: 'An enterprise that spent 500,000 yuan or more on research in a year gets 5% of it, at most 500,000 yuan.',
    conditions: { all: [{ field: 'research', operator: 'at-least', value: 500_000_00 }, clean] },
    benefit: 'grant',
    rate: 500,
    of: 'research',
    cap: 500_000_00,
    mode: 'apply',
    materials: [
      { id: 'ledger', name: '研发费用辅助账', nameEn: 'Ledger of research spending', ...needed },
      { id: 'return', name: '企业所得税年度纳税申报表', nameEn: 'Annual income tax return', ...needed },
    ],
    handlingUnit: 'science-talent-bureau',
    budget: '2026年科技创新资金',
    cases: cases({ research: 800_000_00, creditClean: true }, { creditClean: false }, 'research'),
  },
  {
    ...open,
    ...limits,
    reviewLimit: workdays(3),
    payLimit: workdays(5),
    key: 'high-technology',
    policy: 'innovation',
    name: '高新技术企业认定奖励',
    nameEn: 'Reward for a high-technology enterprise',
    plain: '认定为高新技术企业的，奖励15万元，一申请就办。',
    plainEn: 'A recognised high-technology enterprise gets 150,000 yuan as soon as it asks.',
    conditions: {
      all: [
        { field: 'highTechnology', operator: 'is', value: true },
        { not: { field: 'creditClean', operator: 'is', value: false } },
      ],
    },
    benefit: 'grant',
    amount: 150_000_00,
    mode: 'instant',
    materials: [
      { id: 'certificate', name: '高新技术企业证书', nameEn: 'Certificate of a high-technology enterprise', ...needed },
    ],
    handlingUnit: 'science-talent-bureau',
    budget: '2026年科技创新资金',
    cases: cases({ highTechnology: true, creditClean: true }, { highTechnology: false }, 'highTechnology'),
  },
  {
    ...open,
    ...limits,
    key: 'graduates',
    policy: 'graduate-jobs',
    name: '招用高校毕业生补贴',
    nameEn: 'Subsidy for hiring graduates',
    plain: '一年内新招用5名以上高校毕业生并参保的，补贴5万元，不用申请。',
    plainEn:
      'An enterprise that hired and insured five graduates or more within a year gets 50,000 yuan without applying.',
    conditions: {
      all: [
        { field: 'graduates', operator: 'at-least', value: 5 },
        {
          any: [
            { field: 'staff', operator: 'at-most', value: 300 },
            { field: 'specialised', operator: 'is', value: true },
          ],
        },
        clean,
      ],
    },
    benefit: 'grant',
    amount: 50_000_00,
    mode: 'auto',
    materials: [],
    handlingUnit: 'science-talent-bureau',
    budget: '2026年人才就业资金',
    cases: cases({ graduates: 8, staff: 120, creditClean: true }, { graduates: 4 }, 'graduates'),
  },
];
