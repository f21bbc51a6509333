import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, material, powerOfAttorney } from './material.ts';

export const food: readonly ServiceItem[] = [
  item({
    key: 'food-business-licence',
    publicSafety: true,
    serial: 501,
    name: '食品经营许可',
    nameEn: 'Food business licence',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    statutory: workdays(10),
    statutoryLaw: 'FBL21',
    promised: workdays(5),
    visits: 0,
    basis: ['FS35'],
    conditions: [
      condition('具有与经营的食品品种、数量相适应的场所，并与有毒、有害场所保持规定距离', 'FS33'),
      condition('具有相应的经营设备或者设施以及保证食品安全的规章制度', 'FS33'),
    ],
    materials: [
      form('食品经营许可申请书', 'Application for the food business licence'),
      businessLicence,
      material(
        'floor-plan',
        '主要设备设施布局图和操作流程',
        'Plan of equipment and work flow',
        '标注各功能区、设备位置和食品流向',
        ['FS33', 'FS35'],
        { major: true },
      ),
      material(
        'safety-rules',
        '食品安全规章制度目录',
        'List of food safety rules',
        '含从业人员健康管理、进货查验、食品安全自查等制度',
        ['FS33', 'FS35'],
        { necessity: '3' },
      ),
      material(
        'health-certificates',
        '从业人员健康证明',
        'Health certificates of the staff',
        '接触直接入口食品的人员，一年内有效',
        ['FS45'],
        { source: '99', necessity: '3' },
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'prepackaged-food-filing',
    serial: 502,
    name: '仅销售预包装食品备案',
    nameEn: 'Filing for the sale of prepackaged food only',
    regime: 'filing',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'market-supervision-bureau',
    statutory: workdays(1),
    statutoryLaw: null,
    promised: workdays(1),
    basis: ['FS35', 'OBE36-2'],
    conditions: [condition('仅销售预包装食品，不从事散装食品销售和食品制售', 'FS35')],
    materials: [
      form('仅销售预包装食品备案信息采集表', 'Filing form', ['FS35']),
      businessLicence,
      material('place-proof', '经营场所说明', 'Description of the place of business', '写明地址、面积和储存条件', [
        'FS33',
      ]),
    ],
  }),
];
