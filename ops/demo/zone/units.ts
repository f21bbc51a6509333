import type { Unit } from '../../../programmes/zone/unit.ts';

/**
 * The 24 members of the fictional 经心示范区. No subscriber number in China begins with 0, so none of
 * these telephones can ring anywhere; the town and the streets are invented.
 */
const members: readonly (readonly [unit: string, name: string, nameEn: string, short: string, address: string, services: boolean])[] = [
  ['approval-bureau', '行政审批服务局', 'Administrative Approval Service Bureau', '审批局', '经心路1号为民服务中心一层综合窗口', true],
  ['party-affairs-department', '党群工作部', 'Party and Community Affairs Department', '党群部', '经心路2号管委会办公楼201室', false],
  ['general-office', '综合办公室（发展软环境办公室）', 'General Office (Business Environment Office)', '综合办', '经心路2号管委会办公楼301室', false],
  ['economic-development-bureau', '经济发展局', 'Economic Development Bureau', '经发局', '经心路2号管委会办公楼401室', true],
  ['investment-promotion-bureau', '投资促进局', 'Investment Promotion Bureau', '投促局', '经心路2号管委会办公楼405室', false],
  ['science-talent-bureau', '科技人才局', 'Science and Talent Bureau', '科技人才局', '经心路2号管委会办公楼408室', true],
  ['finance-bureau', '财政局', 'Finance Bureau', '财政局', '经心路2号管委会办公楼501室', false],
  ['natural-resources-bureau', '自然资源和规划分局', 'Natural Resources and Planning Branch', '自规分局', '示范大道18号', true],
  ['construction-transport-bureau', '城乡建设与交通局', 'Construction and Transport Bureau', '建设交通局', '示范大道20号', true],
  ['ecology-environment-bureau', '生态环境分局', 'Ecology and Environment Branch', '环境分局', '示范大道22号', true],
  ['market-supervision-bureau', '市场监督管理分局', 'Market Supervision Branch', '市监分局', '同心街9号', true],
  ['tax-bureau', '税务局', 'Tax Bureau', '税务局', '同心街11号', true],
  ['human-resources-bureau', '人力资源和社会保障局', 'Human Resources and Social Security Bureau', '人社局', '同心街15号', true],
  ['medical-security-bureau', '医疗保障局', 'Medical Security Bureau', '医保局', '同心街17号', true],
  ['emergency-management-bureau', '应急管理局', 'Emergency Management Bureau', '应急局', '示范大道26号', true],
  ['fire-rescue-brigade', '消防救援大队', 'Fire and Rescue Brigade', '消防大队', '示范大道119号', true],
  ['public-security-branch', '公安分局', 'Public Security Branch', '公安分局', '平安路1号', true],
  ['traffic-police-brigade', '交通警察大队', 'Traffic Police Brigade', '交警大队', '平安路3号', true],
  ['comprehensive-enforcement-bureau', '综合行政执法局', 'Comprehensive Enforcement Bureau', '执法局', '示范大道28号', true],
  ['rural-affairs-bureau', '农业农村局（乡村振兴局）', 'Agriculture and Rural Affairs Bureau', '农业农村局', '同心街21号', true],
  ['social-affairs-bureau', '社会事业局', 'Social Affairs Bureau', '社会事业局', '同心街23号', true],
  ['tongxin-town', '同心镇人民政府', 'Tongxin Town Government', '同心镇', '同心镇府前街1号', true],
  ['public-utilities-centre', '公用事业服务中心（供水供电供气）', 'Public Utilities Service Centre', '公用事业中心', '示范大道30号', true],
  ['youth-league-committee', '共青团工作委员会', 'Youth League Working Committee', '团工委', '经心路2号管委会办公楼210室', false],
];

export const units: readonly Unit[] = members.map(([unit, name, nameEn, short, address, services], index) => ({
  unit,
  name,
  nameEn,
  short,
  phone: `0537-000${String((index + 1) * 100).padStart(4, '0')}`,
  address,
  services,
  closed: false,
}));
