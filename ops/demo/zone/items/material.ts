import type { Material } from '../../../../programmes/zone/service-item.ts';

type More = Partial<Omit<Material, 'id' | 'name' | 'nameEn' | 'accept' | 'basis'>>;

/** A material as the applicant's own, necessary, one copy; what differs is said in `more`. */
export const material = (
  id: string,
  name: string,
  nameEn: string,
  accept: string,
  basis: readonly string[],
  more: More = {},
): Material => ({
  id,
  name,
  nameEn,
  necessity: '1',
  major: false,
  source: '10',
  kind: more.source === '20' ? '1' : '3',
  format: '3',
  copies: 1,
  accept,
  basis,
  ...more,
});

/** The application itself: the form is given free, in paper and online (行政许可法 art. 29, 58). */
export const form = (name: string, nameEn: string, basis: readonly string[] = ['AL29-1']): Material =>
  material('application', name, nameEn, '使用窗口或网上提供的格式文本，各栏填写完整，由申请人签名或者盖章', basis, {
    major: true,
    kind: '2',
    fillIn: '用黑色字迹填写；没有的内容写“无”，不留空格',
    blank: [
      '申请人名称（姓名）',
      '统一社会信用代码（证件号码）',
      '住所、联系人、联系电话',
      '申请事项和内容',
      '申请人签名或者盖章、日期',
    ],
    sample: [
      '申请人名称（姓名）：经心示范区某某商贸有限公司',
      '统一社会信用代码（证件号码）：按营业执照填写十八位',
      '住所、联系人、联系电话：示范区经心路9号，张某，按实际填写',
      `申请事项和内容：${name.replace(/申请(书|表)$/, '')}，新办`,
      '申请人签名或者盖章、日期：（盖公章）2026年11月24日',
    ],
  });

/** What the data exchange already holds may not be asked for (山东省优化营商环境条例 art. 32): only checked. */
export const businessLicence: Material = material(
  'business-licence',
  '营业执照',
  'Business licence',
  '通过电子证照库核验，无需提交；查询不到的，提交复印件一份',
  ['SBE32-2'],
  { necessity: '2', source: '20' },
);

/** Only where somebody applies for another (行政许可法 art. 29). */
export const powerOfAttorney: Material = material(
  'power-of-attorney',
  '授权委托书及代理人身份证明',
  "Power of attorney and the agent's identity document",
  '委托代理人办理时提交，写明委托事项、权限和期限，由委托人签名或者盖章',
  ['AL29-2'],
  {
    necessity: '2',
    kind: '2',
    blank: ['委托人、受托人', '委托事项和权限', '委托期限', '委托人签名或者盖章、日期'],
  },
);

export const identity: Material = material(
  'identity-document',
  '申请人身份证件',
  "The applicant's identity document",
  '窗口核对原件或者网上实名核验，无需留存复印件',
  ['SBE32-2'],
  { necessity: '2', source: '20', copies: 0 },
);
