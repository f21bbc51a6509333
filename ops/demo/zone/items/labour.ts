import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, material, powerOfAttorney } from './material.ts';

export const labour: readonly ServiceItem[] = [
  item({
    key: 'employment-agency-licence',
    serial: 521,
    name: '人力资源服务许可（职业中介活动）',
    nameEn: 'Licence for employment agencies',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'human-resources-bureau',
    statutory: workdays(20),
    statutoryLaw: 'HR19',
    statutoryStart: 'received',
    promised: workdays(6),
    basis: ['HR18', 'HR19'],
    conditions: [condition('依法设立的经营性人力资源服务机构，拟从事职业中介活动', 'HR18')],
    materials: [
      form('人力资源服务许可申请表', 'Application for the licence'),
      businessLicence,
      material(
        'articles',
        '机构章程和管理制度',
        'Articles and rules of the agency',
        '含业务范围、收费公示和信息保护制度',
        ['HR18'],
        { major: true },
      ),
      material('office-proof', '服务场所证明', 'Proof of the office', '不动产权证书或者租赁合同', ['HR18'], {
        necessity: '3',
      }),
      material('staff-list', '专职工作人员名单', 'List of full-time staff', '写明姓名、岗位和从业条件', ['HR18']),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'labour-dispatch-licence',
    serial: 522,
    name: '劳务派遣经营许可',
    nameEn: 'Labour dispatch licence',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'human-resources-bureau',
    promised: workdays(8),
    basis: ['LC57'],
    conditions: [
      condition('注册资本不少于人民币二百万元', 'LC57'),
      condition('有与开展业务相适应的固定的经营场所和设施', 'LC57'),
      condition('有符合法律、行政法规规定的劳务派遣管理制度', 'LC57'),
    ],
    materials: [
      form('劳务派遣经营许可申请书', 'Application for the licence'),
      businessLicence,
      material(
        'capital-proof',
        '注册资本实缴证明',
        'Proof of the paid-in capital',
        '验资报告或者近期财务审计报告',
        ['LC57', 'LD8'],
        { major: true, source: '99' },
      ),
      material(
        'office-proof',
        '经营场所使用证明及设施设备清单',
        'Proof of the office and list of equipment',
        '租赁合同剩余期限不少于一年',
        ['LC57', 'LD8'],
      ),
      material(
        'dispatch-rules',
        '劳务派遣管理制度和拟使用的劳务派遣协议样本',
        'Rules and the model agreement',
        '含劳动合同、报酬、社会保险、劳动安全内容',
        ['LC57', 'LD8'],
        { major: true },
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'special-working-hours',
    serial: 523,
    name: '企业实行不定时工作制和综合计算工时工作制审批',
    nameEn: 'Approval of flexible or averaged working hours',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'human-resources-bureau',
    promised: workdays(7),
    basis: ['LL39'],
    conditions: [condition('因生产特点不能实行标准工时制度', 'LL39')],
    materials: [
      form('特殊工时制度申请表', 'Application'),
      businessLicence,
      material(
        'job-list',
        '实行特殊工时的岗位、人数和期限',
        'Posts, number of workers and period',
        '逐岗位说明工作特点和申请理由',
        ['LL39'],
        { major: true },
      ),
      material('worker-opinion', '听取职工意见的材料', 'Record of hearing the workers', '工会或者职工代表大会的意见', [
        'LL39',
      ]),
      material('rest-plan', '休息休假安排', 'Plan of rest and leave', '采用集中工作、集中休息、轮休调休等方式', [
        'LL39',
      ]),
    ],
  }),
];
