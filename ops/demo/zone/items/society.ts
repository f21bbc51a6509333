import { days, months } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { form, identity, material } from './material.ts';

/** 社会事业: schools and organisations that citizens found. */
export const society: readonly ServiceItem[] = [
  item({
    key: 'private-school-establishment',
    serial: 591,
    name: '民办学校正式设立审批',
    nameEn: 'Establishment of a private school',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'social-affairs-bureau',
    statutory: months(3),
    statutoryLaw: 'PS17',
    promised: months(1),
    visits: 1,
    basis: ['PS12', 'PS16', 'PS17'],
    conditions: [condition('具备国家规定的办学条件，达到设置标准', 'PS11', 'PS16')],
    materials: [
      form('正式设立民办学校申请报告', 'Application to establish the school'),
      identity,
      material(
        'school-articles',
        '学校章程、首届决策机构组成人员名单',
        'Articles and first board',
        '载明办学宗旨、层次、形式和资产管理',
        ['PS15'],
        { major: true },
      ),
      material(
        'school-assets',
        '学校资产的有效证明文件',
        'Proof of assets',
        '载明产权，属于捐赠的附捐赠协议',
        ['PS15'],
        { major: true, source: '99' },
      ),
      material(
        'school-staff',
        '校长、教师、财会人员的资格证明文件',
        'Qualifications of principal, teachers and accountant',
        '能够共享核验的不再提交',
        ['PS15'],
        { source: '20' },
      ),
    ],
  }),
  item({
    key: 'private-organisation-registration',
    serial: 592,
    name: '民办非企业单位成立登记',
    nameEn: 'Registration of a private non-enterprise unit',
    regime: 'registration',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'social-affairs-bureau',
    statutory: days(60),
    statutoryLaw: 'NE11',
    statutoryStart: 'received',
    promised: days(15),
    basis: ['NE8', 'NE9', 'NE11'],
    conditions: [
      condition('有规范的名称、必要的组织机构，有与其业务活动相适应的从业人员、合法财产和必要的场所', 'NE8'),
    ],
    materials: [
      form('民办非企业单位成立登记申请书', 'Application for registration', ['NE9']),
      material(
        'competent-approval',
        '业务主管单位的批准文件',
        'Approval of the competent unit',
        '由业务主管单位共享，无需提交',
        ['NE9'],
        { source: '20', necessity: '2', copies: 0 },
      ),
      material('premises', '场所使用权证明', 'Proof of the right to the premises', '产权证明或者租赁合同', ['NE9']),
      material('capital-report', '验资报告', 'Report on the capital', '由会计师事务所出具', ['NE9'], {
        major: true,
        source: '99',
      }),
      material('articles', '章程草案', 'Draft articles', '载明宗旨、业务范围、组织管理制度和资产管理', ['NE9'], {
        major: true,
      }),
      identity,
    ],
  }),
];
