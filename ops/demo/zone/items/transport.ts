import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, material, powerOfAttorney } from './material.ts';

export const transport: readonly ServiceItem[] = [
  item({
    key: 'road-freight-licence',
    serial: 531,
    name: '道路货物运输经营许可（危险货物除外）',
    nameEn: 'Road freight licence (not for dangerous goods)',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'construction-transport-bureau',
    statutory: workdays(20),
    statutoryLaw: 'RT24',
    promised: workdays(5),
    basis: ['RT21', 'RT24'],
    conditions: [
      condition('有与其经营业务相适应并经检测合格的车辆', 'RT21'),
      condition('有符合规定条件的驾驶人员', 'RT21'),
      condition('有健全的安全生产管理制度', 'RT21'),
    ],
    materials: [
      form('道路货物运输经营申请表', 'Application for the licence'),
      businessLicence,
      material(
        'vehicles',
        '拟投入运输车辆的行驶证和检测合格证明',
        'Vehicle licences and test certificates',
        '拟购置车辆的提交承诺书；检测结论在有效期内',
        ['RT21'],
        { major: true, source: '20' },
      ),
      material(
        'drivers',
        '驾驶人员驾驶证和从业资格证',
        "Drivers' licences and certificates",
        '通过数据共享核验，查询不到的提交复印件',
        ['RT21'],
        { source: '20', necessity: '2' },
      ),
      material(
        'safety-rules',
        '安全生产管理制度文本',
        'Rules of safety',
        '含驾驶员、车辆管理和应急处置内容',
        ['RT21'],
        { necessity: '3' },
      ),
      powerOfAttorney,
    ],
  }),
];
