import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, identity, material, powerOfAttorney } from './material.ts';

export const hygiene: readonly ServiceItem[] = [
  item({
    key: 'public-place-hygiene-licence',
    serial: 511,
    name: '公共场所卫生许可',
    nameEn: 'Hygiene licence of a public place',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'social-affairs-bureau',
    promised: workdays(5),
    basis: ['PH4'],
    conditions: [
      condition('经营场所属于依法实行卫生许可的公共场所', 'PH4'),
      condition('直接为顾客服务的人员持有健康合格证', 'PH7'),
    ],
    materials: [
      form('公共场所卫生许可申请表', 'Application for the hygiene licence'),
      businessLicence,
      material(
        'place-plan',
        '公共场所地址方位示意图、平面图和卫生设施平面布局图',
        'Plans of the place and its sanitary fittings',
        '标注各功能间、通风和消毒设施位置',
        ['PH4'],
        { major: true },
      ),
      material(
        'hygiene-test',
        '公共场所卫生检测或者评价报告',
        'Report of the hygiene test',
        '由具备能力的机构出具，一年内有效',
        ['PH4'],
        { major: true, source: '99' },
      ),
      material('hygiene-rules', '公共场所卫生管理制度', 'Rules of hygiene', '明确卫生管理人员及其职责', ['PH4'], {
        necessity: '3',
      }),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'nurse-registration',
    serial: 512,
    name: '护士执业注册',
    nameEn: 'Registration of a nurse',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'social-affairs-bureau',
    statutory: workdays(20),
    statutoryLaw: 'NR8',
    statutoryStart: 'received',
    promised: workdays(5),
    basis: ['NR7', 'NR8'],
    conditions: [
      condition('具有完全民事行为能力，完成规定的护理专业学习和临床实习', 'NR7'),
      condition('通过护士执业资格考试，符合规定的健康标准', 'NR7'),
    ],
    materials: [
      form('护士执业注册申请审核表', 'Application for registration'),
      identity,
      material(
        'diploma',
        '学历证书及专业学习中的临床实习证明',
        'Diploma and proof of clinical practice',
        '在教学、综合医院完成8个月以上护理临床实习',
        ['NR7'],
        { major: true, source: '20' },
      ),
      material('health-report', '健康体检证明', 'Health certificate', '由二级以上医疗机构出具，六个月内有效', ['NR7'], {
        source: '99',
      }),
    ],
  }),
];
