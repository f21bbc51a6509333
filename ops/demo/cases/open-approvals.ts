import { bureau, second, land, fire } from './hands.ts';
import type { Story } from './story.ts';
import { accepted, forwarded, granted, submitted } from './usual-steps.ts';

const noticeOf = (reason: string) => ({ reason, basis: ['AL32-1-4'] });

/** Applications under way, one or two in every state of the main path. */
export const openApprovals: readonly Story[] = [
  {
    key: 'food-received',
    party: 'restaurant',
    loop: 'approval',
    item: 'food-business-licence',
    steps: [submitted(1, '16:20', '新开餐馆，经营热食类食品')],
  },
  {
    key: 'construction-correcting',
    party: 'builder',
    loop: 'approval',
    item: 'construction-permit',
    steps: [
      submitted(5, '09:12', '年产两万吨新材料项目一号厂房', ['contractor'], '2605-370800-04-01-920013'),
      {
        before: 4,
        at: '10:05',
        by: bureau.reviewer,
        act: 'notify',
        input: ({ checklist }) => ({
          ...noticeOf('申请材料不齐全，一次告知需要补正的全部内容。'),
          checklist: checklist({
            material: 'contractor',
            answer: 'missing',
            defect: '未提交中标通知书或者施工合同',
            remedy: '上传已签订的施工合同，施工企业名称应与申请表一致',
          }),
        }),
      },
    ],
  },
  {
    key: 'hygiene-corrected',
    party: 'hotel',
    loop: 'approval',
    item: 'public-place-hygiene-licence',
    steps: [
      submitted(7, '14:40', '酒店客房与大堂卫生许可', ['hygiene-test']),
      {
        before: 6,
        at: '11:00',
        by: second.reviewer,
        act: 'notify',
        input: ({ checklist }) => ({
          ...noticeOf('缺少卫生检测报告，平面图未标注消毒间。'),
          checklist: checklist(
            {
              material: 'hygiene-test',
              answer: 'missing',
              defect: '未提交卫生检测报告',
              remedy: '提交一年内的检测或者评价报告',
            },
            {
              material: 'place-plan',
              answer: 'wrong',
              defect: '平面布局图没有标注消毒间',
              remedy: '在图上标注消毒间和布草间的位置',
            },
          ),
        }),
      },
      {
        before: 1,
        at: '15:30',
        by: 'party',
        act: 'correct',
        input: ({ filesFor }) => ({
          files: filesFor('hygiene-test', 'place-plan'),
          note: '已按告知书补齐检测报告并修改平面图。',
        }),
      },
    ],
  },
  {
    key: 'pharmacy-reviewing',
    party: 'pharmacy',
    loop: 'approval',
    item: 'drug-retail-licence',
    steps: [submitted(5, '10:30', '新设零售药店一家'), accepted(4, '09:25', bureau.reviewer)],
  },
  {
    key: 'agency-forwarded',
    party: 'agency',
    loop: 'approval',
    item: 'employment-agency-licence',
    steps: [
      submitted(6, '09:50', '开展职业中介活动'),
      accepted(6, '15:10', second.reviewer),
      forwarded(2, '16:30', second.reviewer),
    ],
  },
  {
    key: 'freight-granted',
    party: 'logistics',
    loop: 'approval',
    item: 'road-freight-licence',
    steps: [
      submitted(7, '08:55', '普通货物运输，自有车辆六辆'),
      accepted(6, '09:40', bureau.reviewer),
      forwarded(4, '11:20', bureau.reviewer),
      granted(3, '10:10', bureau.approver, '车辆、驾驶人员和安全生产管理制度均符合规定条件。'),
    ],
  },
  {
    key: 'dispatch-deemed',
    party: 'agency',
    loop: 'approval',
    item: 'labour-dispatch-licence',
    // Nobody looked at it for five working days: the law accepted it, and the voucher is owed.
    steps: [submitted(7, '10:10', '开展劳务派遣业务')],
  },
  {
    key: 'fire-design-paused',
    party: 'factory',
    loop: 'approval',
    item: 'fire-design-review',
    steps: [
      submitted(8, '09:00', '二号车间消防设计', [], '2603-370800-04-01-715520'),
      accepted(7, '14:00', bureau.reviewer),
      {
        before: 5,
        at: '10:00',
        by: bureau.reviewer,
        act: 'begin-procedure',
        input: ({ day }) => ({
          procedure: 'expert-review',
          procedureUntil: day(4),
          reason: '设计采用消防性能化方案，需要组织专家评审，所需时间不计入办理期限。',
          basis: ['AL45'],
        }),
      },
    ],
  },
  {
    key: 'assembly-reviewing',
    party: 'hotel',
    loop: 'approval',
    item: 'public-assembly-fire-check',
    steps: [submitted(4, '11:00', '酒店宴会厅营业前检查'), accepted(3, '09:15', fire.reviewer)],
  },
  {
    key: 'planning-extended',
    party: 'builder',
    loop: 'approval',
    item: 'works-planning-permit',
    steps: [
      submitted(19, '09:30', '年产两万吨新材料项目总平面', [], '2605-370800-04-01-920013'),
      accepted(18, '10:20', land.reviewer),
      {
        before: 3,
        at: '16:00',
        by: land.head,
        act: 'extend',
        input: () => ({ reason: '总平面图需要重新公示，经本机关负责人批准延长十日。', basis: ['AL42-1'] }),
      },
    ],
  },
  {
    key: 'site-opinion-asked',
    party: 'builder',
    loop: 'approval',
    item: 'site-selection-opinion',
    steps: [
      submitted(6, '16:10', '二期项目选址', [], '2609-370800-04-01-448106'),
      accepted(5, '10:30', land.reviewer),
      {
        before: 2,
        at: '09:45',
        by: land.reviewer,
        act: 'ask-opinion',
        input: () => ({ unit: 'ecology-environment-bureau', reason: '拟选地块邻近河道，征求生态环境方面的意见。' }),
      },
    ],
  },
];
