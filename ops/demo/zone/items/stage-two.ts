import { workdays } from '../../../../kernel/amount.ts';
import type { ServiceItem } from '../../../../programmes/zone/service-item.ts';
import { condition, item } from './item.ts';
import { form, material, powerOfAttorney } from './material.ts';

/** 工程建设许可: what may be built there. */
export const stageTwo: readonly ServiceItem[] = [
  item({
    key: 'works-planning-permit',
    serial: 201,
    name: '建设工程规划许可证核发',
    nameEn: 'Works planning permit',
    stage: '2',
    decidingUnit: 'natural-resources-bureau',
    supervisingUnit: 'comprehensive-enforcement-bureau',
    promised: workdays(10),
    basis: ['UP40'],
    conditions: [
      condition('已经取得使用土地的有关证明文件', 'UP40'),
      condition('建设工程设计方案符合控制性详细规划和规划条件', 'UP40'),
    ],
    materials: [
      form('建设工程规划许可证申请表', 'Application for the works planning permit'),
      material(
        'land-proof',
        '使用土地的有关证明文件',
        'Proof of the right to use the land',
        '不动产权证书或者建设用地批准文件，能够共享核验的不再提交',
        ['UP40'],
        { source: '20', necessity: '2' },
      ),
      material(
        'design',
        '建设工程设计方案',
        'Design of the works',
        '含总平面图、各层平面图、立面图和剖面图，由设计单位盖章',
        ['UP40'],
        { major: true, copies: 2 },
      ),
      material(
        'detailed-plan',
        '修建性详细规划',
        'Detailed construction plan',
        '需要建设单位编制修建性详细规划的项目提交',
        ['UP40'],
        { necessity: '2' },
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'temporary-works-planning-permit',
    serial: 202,
    name: '临时建设工程规划许可证核发',
    nameEn: 'Planning permit for temporary works',
    stage: '2',
    decidingUnit: 'natural-resources-bureau',
    supervisingUnit: 'comprehensive-enforcement-bureau',
    promised: workdays(7),
    basis: ['UP44'],
    conditions: [condition('不影响近期建设规划、控制性详细规划的实施以及交通、市容、安全', 'UP44')],
    materials: [
      form('临时建设工程规划许可证申请表', 'Application for the permit'),
      material(
        'temporary-design',
        '临时建设工程设计方案',
        'Design of the temporary works',
        '注明使用期限和拆除安排',
        ['UP44'],
        { major: true },
      ),
      material(
        'removal-promise',
        '到期自行拆除承诺书',
        'Promise to remove it in time',
        '由建设单位盖章，写明拆除日期',
        ['UP44'],
      ),
      powerOfAttorney,
    ],
  }),
  item({
    key: 'civil-air-defence-review',
    serial: 203,
    name: '应建防空地下室的民用建筑项目报建审批',
    nameEn: 'Review of civil buildings that need an air-raid shelter',
    stage: '2',
    decidingUnit: 'approval-bureau',
    supervisingUnit: 'construction-transport-bureau',
    promised: workdays(5),
    basis: ['AD22'],
    conditions: [condition('新建民用建筑按照国家有关规定修建战时可用于防空的地下室', 'AD22')],
    materials: [
      form('应建防空地下室的民用建筑项目报建申请表', 'Application for the review'),
      material(
        'shelter-drawings',
        '防空地下室设计图纸',
        'Drawings of the shelter',
        '注明面积、抗力等级和战时用途',
        ['AD22'],
        { major: true, copies: 2 },
      ),
      material('site-plan', '经审定的总平面图', 'The approved site plan', '由自然资源部门共享，无需提交', ['SBE32-2'], {
        necessity: '2',
        source: '20',
        copies: 0,
      }),
    ],
  }),
];
