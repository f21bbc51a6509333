import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { businessLicence, form, material } from './material.ts';

/** 城市管理: what stands in and over the street. */
export const city: readonly ServiceItem[] = [
  item({
    key: 'outdoor-advertising',
    serial: 541,
    name: '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批',
    nameEn: 'Permit for large outdoor advertising and banners',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'comprehensive-enforcement-bureau',
    promised: workdays(5),
    basis: ['AP11'],
    conditions: [condition('设置位置、形式符合城市容貌标准和户外广告设置规划', 'AP11')],
    materials: [
      form('户外广告设置申请表', 'Application for outdoor advertising'),
      businessLicence,
      material(
        'effect-drawing',
        '广告位置图和彩色效果图',
        'Map of the place and coloured drawing',
        '标注尺寸、材质和夜景照明方式',
        ['AP11'],
        { major: true },
      ),
      material(
        'owner-consent',
        '设置载体的权属证明或者使用协议',
        "Proof of the owner's consent",
        '载体为他人所有的，由权利人签名或者盖章',
        ['AP11'],
      ),
      material(
        'structure-safety',
        '结构安全说明',
        'Statement on structural safety',
        '由具备资质的单位出具结构计算结论',
        ['AP11'],
        { source: '99' },
      ),
    ],
  }),
  item({
    key: 'temporary-street-use',
    serial: 542,
    name: '临时性建筑物搭建、堆放物料、占道施工审批',
    nameEn: 'Permit for temporary structures, stored materials or works in the street',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'comprehensive-enforcement-bureau',
    promised: workdays(3),
    visits: 1,
    basis: ['AP14'],
    conditions: [
      condition('因建设等特殊需要，在街道两侧和公共场地临时堆放物料、搭建非永久性建筑物或者其他设施', 'AP14'),
    ],
    materials: [
      form('临时占用街道和公共场地申请表', 'Application for temporary use of the street'),
      material(
        'use-plan',
        '占用位置图、面积和期限说明',
        'Map, area and period of the use',
        '标注与人行道、盲道和消防通道的距离',
        ['AP14'],
        { major: true },
      ),
      material(
        'clean-promise',
        '恢复原状承诺书',
        'Promise to clear the place afterwards',
        '写明清理日期和责任人',
        ['AP14'],
        { necessity: '3' },
      ),
    ],
  }),
];
