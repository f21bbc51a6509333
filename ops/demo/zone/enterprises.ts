import { creditCheck } from '../../../kernel/credit-code.ts';
import { profileFields } from '../../../kernel/profile.ts';
import type { Enterprise, ProfileLine } from '../../../programmes/enterprise/enterprise.ts';
import { organisationCheck } from './credit-code.ts';

/** The credit code of the nth fictional enterprise: an enterprise (91) of 370800 with a code nobody was given. */
export const enterpriseCode = (nth: number): string => {
  const organisation = `JXDE${String(nth).padStart(4, '0')}`;
  const body = `91370800${organisation}${organisationCheck(organisation)}`;
  return `${body}${creditCheck(body)}`;
};

/** A profile, each line from the source that supplies its field. */
export const profileLines = (values: Readonly<Record<string, unknown>>, asOf: string): readonly ProfileLine[] =>
  Object.entries(values).map(([field, value]) => ({
    field,
    value,
    source: profileFields[field]?.source ?? 'enterprise',
    asOf,
  }));

const made = (
  nth: number,
  name: string,
  address: string,
  contact: readonly [name: string, role: string, phone: string],
  profile: Readonly<Record<string, unknown>>,
): Enterprise => ({
  creditCode: enterpriseCode(nth),
  name,
  aliases: [],
  status: 'active',
  address,
  contacts: [{ name: contact[0], role: contact[1], phone: contact[2] }],
  profile: profileLines(profile, '2026-09-30'),
});

/** Those of the written stories and some neighbours. No subscriber number in China begins with 0: none can ring. */
export const namedEnterprises: readonly Enterprise[] = [
  made(1, '恒远机械制造有限公司', '经心示范区工业一路8号', ['纪有为', '总经理', '13800000010'], {
    industry: 'C3429',
    founded: '2012-05-18',
    staff: 186,
    graduates: 6,
    revenue: 138_000_000_00,
    research: 4_600_000_00,
    aboveScale: true,
    highTechnology: true,
    specialised: true,
    equipment: 7_800_000_00,
    projectFiled: true,
    creditClean: true,
  }),
  made(2, '启明新材料有限公司', '经心示范区工业二路16号', ['尚思明', '行政主管', '13800000001'], {
    industry: 'C2651',
    founded: '2019-03-06',
    staff: 74,
    graduates: 9,
    revenue: 46_000_000_00,
    aboveScale: true,
    equipment: 1_200_000_00,
    projectFiled: true,
    creditClean: true,
  }),
  made(3, '顺途物流有限公司', '经心示范区物流园3号', ['迟远航', '负责人', '13800000003'], {
    industry: 'G5430',
    founded: '2016-11-22',
    staff: 320,
    graduates: 5,
    revenue: 61_000_000_00,
    creditClean: true,
  }),
  made(4, '同心人力资源有限公司', '经心示范区创业大厦902室', ['和静怡', '办公室主任', '13800000005'], {
    industry: 'L7264',
    founded: '2020-08-31',
    staff: 28,
    graduates: 3,
    revenue: 9_600_000_00,
    creditClean: false,
  }),
  // Entered twice: once under a code that was mistyped elsewhere and checks by chance. Waits for the second hand of a merge.
  {
    ...made(5, '恒远机械制造公司', '工业一路8号', ['纪有为', '总经理', '13900000010'], { industry: 'C3429' }),
    merging: { into: enterpriseCode(1), by: 'approval-office', reason: '同一家企业登记了两次：地址和联系人都相同。' },
  },
];
