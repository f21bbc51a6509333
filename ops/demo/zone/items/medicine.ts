import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, material, powerOfAttorney } from './material.ts';

export const medicine: readonly ServiceItem[] = [
  item({
    key: 'drug-retail-licence',
    serial: 561,
    name: '药品零售企业许可',
    nameEn: 'Licence for the retail of medicines',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    promised: workdays(10),
    visits: 1,
    basis: ['DA51', 'DA52'],
    conditions: [
      condition('有依法经过资格认定的药师或者其他药学技术人员', 'DA52'),
      condition('有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境', 'DA52'),
      condition('有保证药品质量的规章制度', 'DA52'),
    ],
    materials: [
      form('药品经营许可证申请表', 'Application for the licence'),
      businessLicence,
      material(
        'pharmacist',
        '执业药师或者药学技术人员资格证明',
        'Proof that a pharmacist is employed',
        '注册在本企业，能够共享核验的不再提交',
        ['DA52'],
        { major: true, source: '20' },
      ),
      material(
        'shop-plan',
        '营业场所、设备和仓储设施情况',
        'Shop, equipment and storage',
        '附平面布局图，标注温湿度控制设备',
        ['DA52'],
        { major: true },
      ),
      material(
        'quality-rules',
        '药品质量管理制度目录',
        'List of rules on quality',
        '符合药品经营质量管理规范',
        ['DA52'],
        { necessity: '3' },
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'medical-device-filing',
    serial: 562,
    name: '第二类医疗器械经营备案',
    nameEn: 'Filing for the sale of class II medical devices',
    regime: 'filing',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    statutory: workdays(1),
    statutoryLaw: null,
    promised: workdays(1),
    basis: ['MD40', 'MD41'],
    conditions: [condition('有与经营规模和范围相适应的经营场所、贮存条件、质量管理制度和人员', 'MD40')],
    materials: [
      form('第二类医疗器械经营备案表', 'Filing form', ['MD41']),
      businessLicence,
      material(
        'quality-staff',
        '质量负责人学历、职称证明',
        'Qualifications of the person in charge of quality',
        '与岗位要求相符',
        ['MD40', 'MD41'],
      ),
      material('shop-plan', '经营场所和库房平面图', 'Plan of shop and store', '标注面积和贮存分区', ['MD40', 'MD41'], {
        major: true,
      }),
    ],
  }),
];
