import { bureau, second } from './hands.ts';
import type { Story } from './story.ts';
import { accepted, delivered, forwarded, granted, submitted } from './usual-steps.ts';

/** Applications that have ended: granted, denied, withdrawn, sent to another organ. */
export const endedApprovals: readonly Story[] = [
  {
    key: 'shop-delivered',
    party: 'shopkeeper',
    loop: 'approval',
    item: 'individual-business-registration',
    steps: [
      submitted(3, '09:05', '经营日用百货'),
      accepted(3, '09:40', bureau.reviewer),
      forwarded(3, '10:00', bureau.reviewer),
      granted(3, '10:30', bureau.approver, '材料齐全、符合法定形式，准予登记。', ['AL56']),
      delivered(3, '15:00', bureau.clerk),
    ],
  },
  {
    key: 'advertising-denied',
    party: 'hotel',
    loop: 'approval',
    item: 'outdoor-advertising',
    steps: [
      submitted(9, '13:45', '楼顶大型广告牌'),
      accepted(8, '10:00', second.reviewer),
      { before: 6, at: '14:20', by: second.reviewer, act: 'forward', input: () => ({ proposal: 'deny' }) },
      {
        before: 5,
        at: '09:30',
        by: second.approver,
        act: 'deny',
        input: () => ({
          reason: '拟设置位置在楼顶，遮挡相邻住宅采光，不符合户外广告设置规划。可以改为墙面设置后重新申请。',
          basis: ['AL38-2'],
        }),
      },
      delivered(4, '10:15', second.clerk, 'deliver-denial'),
    ],
  },
  {
    key: 'equipment-withdrawn',
    party: 'factory',
    loop: 'approval',
    item: 'special-equipment-registration',
    steps: [
      submitted(10, '15:30', '桥式起重机一台'),
      { before: 9, at: '09:20', by: 'party', act: 'withdraw', input: () => ({}) },
    ],
  },
  {
    key: 'water-not-accepted',
    party: 'factory',
    loop: 'approval',
    item: 'water-abstraction-permit',
    steps: [
      submitted(11, '10:45', '循环冷却取用地表水'),
      {
        before: 11,
        at: '14:10',
        by: second.reviewer,
        act: 'refuse-jurisdiction',
        input: () => ({
          reason: '取水口位于跨县河道，审批权限不在本机关。',
          basis: ['AL32-1-2'],
          competentUnit: '市水行政主管部门（市政务服务中心水务窗口）',
        }),
      },
    ],
  },
  {
    key: 'filing-filed',
    party: 'factory',
    loop: 'filing',
    item: 'enterprise-investment-filing',
    steps: [
      submitted(4, '09:10', '智能装备扩建项目', [], '2611-370800-04-01-330271'),
      {
        before: 4,
        at: '09:50',
        by: second.reviewer,
        act: 'file',
        input: ({ checklist }) => ({ checklist: checklist() }),
      },
    ],
  },
];
