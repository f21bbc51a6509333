import type { Policy } from '../../../programmes/policy/policy.ts';

const reviewed = { reviewResult: 'passed', reviewer: 'general-office' } as const;
const held = { level: 'zone', status: 'in-use', validFrom: '2026-01-01', validTo: '2028-12-31' } as const;

/** Three policies of the fictional zone, in its own words. */
export const policies: readonly Policy[] = [
  {
    ...held,
    ...reviewed,
    key: 'industry-upgrade',
    name: '关于支持工业企业技术改造的若干措施',
    nameEn: 'Measures to support technology upgrades in industry',
    documentNumber: '经示管发〔2025〕18号',
    issuingUnit: 'economic-development-bureau',
    publishedOn: '2025-12-20',
    reviewedOn: '2025-12-02',
    summary: '工业企业更新设备、扩大产能的，按设备投资给予补助；首次成为规模以上企业的，直接奖励。',
    summaryEn:
      'Industrial enterprises that renew their equipment get a share of what they spent; those that first pass the designated size are rewarded without applying.',
    text: '一、已在投资项目在线平台备案的技术改造项目，设备投资达到200万元以上的，竣工后按设备投资的10%给予补助，单个企业最高100万元。\n二、首次纳入规模以上统计的工业企业，给予20万元奖励，免申即享。\n三、资金专款专用。提供虚假材料的，追回资金并依法处理。',
  },
  {
    ...held,
    ...reviewed,
    key: 'innovation',
    name: '关于鼓励企业研发创新的若干措施',
    nameEn: 'Measures to encourage research in enterprises',
    documentNumber: '经示管发〔2025〕21号',
    issuingUnit: 'science-talent-bureau',
    publishedOn: '2025-12-25',
    reviewedOn: '2025-12-08',
    summary: '企业投入研发的，按研发费用给予补助；首次认定高新技术企业的，即申即享。',
    summaryEn:
      'Enterprises that spend on research get a share of it; those first recognised as high-technology get a reward at once when they ask.',
    text: '一、年度研发费用50万元以上的企业，按研发费用的5%给予补助，单个企业最高50万元。\n二、认定为高新技术企业的，给予15万元奖励。\n三、有严重失信记录的不予支持。',
  },
  {
    ...held,
    ...reviewed,
    key: 'graduate-jobs',
    name: '关于支持企业吸纳高校毕业生就业的措施',
    nameEn: 'Measures to help enterprises hire graduates',
    documentNumber: '经示管发〔2026〕3号',
    issuingUnit: 'science-talent-bureau',
    validFrom: '2026-02-01',
    publishedOn: '2026-01-25',
    reviewedOn: '2026-01-12',
    summary: '一年内新招用5名以上高校毕业生并参加社保的企业，免申即享补贴。',
    summaryEn:
      'An enterprise that hired and insured five graduates or more within a year gets a subsidy without applying.',
    text: '一年内新招用高校毕业生5人以上并依法参加社会保险的，给予5万元一次性补贴。数据由社保参保信息比对，企业不用申请。',
  },
];
