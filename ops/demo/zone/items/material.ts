import type { Material } from '../../../../programmes/zone/service-item.ts';

type More = Partial<Pick<Material, 'necessity' | 'major' | 'source' | 'copies'>>;

/** A material as the applicant's own, necessary, one copy; what differs is said in `more`. */
export const material = (
  id: string,
  name: string,
  nameEn: string,
  accept: string,
  basis: readonly string[],
  more: More = {},
): Material => ({ id, name, nameEn, necessity: '1', major: false, source: '10', copies: 1, accept, basis, ...more });

/** The application itself: the form is given free, in paper and online (行政许可法 art. 29, 58). */
export const form = (name: string, nameEn: string, basis: readonly string[] = ['AL29-1']): Material =>
  material('application', name, nameEn, '使用窗口或网上提供的格式文本，各栏填写完整，由申请人签名或者盖章', basis, {
    major: true,
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
  { necessity: '2' },
);

export const identity: Material = material(
  'identity-document',
  '申请人身份证件',
  "The applicant's identity document",
  '窗口核对原件或者网上实名核验，无需留存复印件',
  ['SBE32-2'],
  { necessity: '2', source: '20', copies: 0 },
);
