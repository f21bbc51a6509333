import type { Story } from './story.ts';

/** Reviews of services that the other stories ended with. */
export const reviews: readonly Story[] = [
  {
    key: 'filing-praised',
    party: 'factory',
    loop: 'review',
    rightOf: 'filing-filed',
    steps: [
      {
        before: 3,
        at: '18:05',
        by: 'party',
        input: () => ({ level: '5', tags: ['513', '517'], text: '十点多就拿到了备案证明，没有跑腿。' }),
      },
    ],
  },
  {
    key: 'answer-praised',
    party: 'resident',
    loop: 'review',
    rightOf: 'hours-answered',
    steps: [{ before: 1, at: '12:10', by: 'party', input: () => ({ level: '4', tags: ['413'] }) }],
  },
  {
    key: 'advertising-bad',
    party: 'hotel',
    loop: 'review',
    rightOf: 'advertising-denied',
    steps: [
      {
        before: 3,
        at: '20:15',
        by: 'party',
        input: () => ({
          level: '2',
          tags: ['208'],
          text: '一开始没有说明楼顶不能设置，白做了效果图。',
          callable: true,
        }),
      },
      { before: 2, at: '09:30', by: 'general-supervisor', act: 'dispatch', input: () => ({}) },
      {
        before: 1,
        at: '10:20',
        by: 'approval-contact',
        act: 'contact',
        input: () => ({
          method: 'telephone',
          found: '办事指南没有写明楼顶设置的限制，申请人所说属实。',
          class: 'fix-now',
        }),
      },
      { before: 1, at: '11:05', by: 'general-supervisor', act: 'confirm', input: () => ({}) },
    ],
  },
  {
    key: 'bus-bad',
    party: 'resident',
    loop: 'review',
    rightOf: 'bus-solved',
    steps: [
      {
        before: 2,
        at: '08:30',
        by: 'party',
        input: () => ({ level: '1', tags: ['115'], text: '首班车只提前了一天又改回去了。', callable: true }),
      },
    ],
  },
  {
    key: 'shop-put-right',
    party: 'shopkeeper',
    loop: 'review',
    rightOf: 'shop-delivered',
    steps: [
      {
        before: 3,
        at: '17:20',
        by: 'party',
        input: () => ({ level: '2', tags: ['207'], text: '网上没有申请书的填写样本。', callable: true }),
      },
      { before: 2, at: '09:05', by: 'general-supervisor', act: 'dispatch', input: () => ({}) },
      {
        before: 2,
        at: '10:30',
        by: 'approval-contact',
        act: 'contact',
        input: () => ({ method: 'telephone', found: '该事项确实没有上传填写样本。', class: 'fix-now' }),
      },
      { before: 2, at: '11:00', by: 'general-supervisor', act: 'confirm', input: () => ({}) },
      {
        before: 2,
        at: '16:40',
        by: 'approval-contact',
        act: 'feed-back',
        input: () => ({
          measure: '当日上传申请书填写样本，并检查了全部登记类事项的样本。',
          reason: '补齐样本，避免他人再遇到。',
          reply: '申请书填写样本已经上传，同类事项也一并补齐，谢谢您的提醒。',
          basis: ['AL30-1'],
        }),
      },
      {
        before: 1,
        at: '09:50',
        by: 'general-supervisor',
        act: 'close',
        input: () => ({ method: 'telephone', answer: '评价人确认已看到样本，同意办结。', satisfied: true }),
      },
    ],
  },
];
